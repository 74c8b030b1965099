import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part of the built extension may weigh, and why no more. */
export interface Budget {
  /** A file of the build; of a page (`….html`), what it loads before it shows anything. `*` is the whole of it. */
  readonly part: string;
  /** Thousands of bytes as the browser reads them. */
  readonly plain: number;
  /** Thousands of bytes as they are downloaded. */
  readonly packed: number;
  readonly why: string;
}

/** The scripts and styles that a page names, those that it wants ready included. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file as string,
  );
  return [page, ...new Set(named)];
}

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    statSync(path.join(folder, one)).isFile(),
  );

function filesOf(folder: string, part: string): string[] {
  if (part === '*') return everyFile(folder);
  return part.endsWith('.html') ? loadedBy(folder, part) : [part];
}

/** Thousands of bytes of a part, plain and packed. @throws where a file of it is missing */
export function weigh(folder: string, part: string): { plain: number; packed: number } {
  const contents = filesOf(folder, part).map((file) => readFileSync(path.join(folder, file)));
  const sum = (sizes: readonly number[]): number => Math.round(sizes.reduce((a, b) => a + b, 0) / 100) / 10;
  return {
    plain: sum(contents.map(({ length }) => length)),
    packed: sum(contents.map((content) => gzipSync(content).length)),
  };
}

/** What is over its budget in a built extension, a line for each. */
export function overweight(folder: string, budgets: readonly Budget[]): string[] {
  return budgets.flatMap(({ part, why, ...most }) => {
    const weight = weigh(folder, part);
    return (['plain', 'packed'] as const)
      .filter((how) => weight[how] > most[how])
      .map((how) => `${part}: ${weight[how]} KB ${how}, ${most[how]} at most: ${why}`);
  });
}
