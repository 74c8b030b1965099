import path from 'node:path';

/** A test that failed, or a file that did outside of its tests. */
export interface Failure {
  /** From the project's root. */
  readonly file: string;
  readonly test: string;
  /** The first line of what it said. */
  readonly why: string;
}

/** As much as is read of vitest's JSON report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const firstLine = (text: string | undefined): string => text?.split('\n')[0] ?? '';

/**
 * What failed in a run.
 * @param report vitest's JSON report
 * @param root the folder that files are named from
 */
export const failuresIn = ({ testResults }: Report, root: string): Failure[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = path.relative(root, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [{ file, test: 'the file itself', why: firstLine(message) }];
      return failed.map(({ fullName, failureMessages }) => ({
        file,
        test: fullName,
        why: firstLine(failureMessages?.[0]),
      }));
    });

/** A slow machine fails a test here and there; more files than this at once, and something is broken. */
const MOST_FILES = 3;

/** Whether failures are few enough to be a slow machine's. */
export const worthASecondTry = (failed: readonly Failure[]): boolean =>
  failed.length > 0 && new Set(failed.map(({ file }) => file)).size <= MOST_FILES;
