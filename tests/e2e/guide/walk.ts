import { readFileSync } from 'node:fs';
import path from 'node:path';

const DOCS = path.resolve(import.meta.dirname, '../../../docs');

/** The ids of a guide's steps, in order: what stands in `<!-- step: shot-copy -->`. */
export const stepsIn = (guide: string): string[] =>
  [...guide.matchAll(/<!-- step: ([a-z-]+) -->/g)].map(([, id = '']) => id);

/** A part of the guide as tests walk it. */
export interface GuideWalk {
  /** Does what a step says, and notes that it went well. */
  step(id: string, work?: () => Promise<unknown>): Promise<void>;
  /** The part's steps that nobody has walked. */
  left(): string[];
}

/**
 * Walks parts of a guide.
 * @param parts what its steps' ids begin with: `shot` for `shot-copy`
 * @param guide its text; the community manager's when left out
 */
export function walking(
  parts: readonly string[],
  guide: string = readFileSync(path.join(DOCS, 'guide.md'), 'utf8'),
): GuideWalk {
  const steps = stepsIn(guide).filter((id) => parts.includes(id.split('-')[0] ?? ''));
  const walked = new Set<string>();
  return {
    async step(id, work) {
      if (!steps.includes(id)) throw new Error(`the guide has no step ${id}`);
      await work?.();
      walked.add(id);
    },
    left: () => steps.filter((id) => !walked.has(id)),
  };
}
