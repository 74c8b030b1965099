import { readFileSync } from 'node:fs';
import type { Locale } from '../../../engine/types/text';
import type { CaseInput } from '../../pack/schema/case';
import type { Judge } from '../judge';

/** Two real replies of one brand, by their ids, and whether people call them the same answer. */
interface Pair {
  readonly a: string;
  readonly b: string;
  /** 1: the same answer; 0: a fresh one; «?»: people would differ. */
  readonly same: 0 | 1 | '?';
}

type Pooled = CaseInput & { readonly id: string; readonly lang: Locale };

/** A complaint, whatever the reply answered: only the two replies are compared. */
const COMPLAINT: Readonly<Record<Locale, string>> = {
  fr: 'Toujours rien reçu, personne ne répond, c’est une honte',
  en: 'Still nothing, nobody answers me, this is a disgrace',
};

function isReuse(judge: Judge, draft: Pooled, earlier: Pooled): boolean {
  const { diagnostics } = judge.analyse({
    platform: draft.platform,
    visibility: 'public',
    locale: draft.lang,
    thread: [{ role: 'customer', text: COMPLAINT[draft.lang] }],
    history: [{ text: earlier.draft }],
    draft: draft.draft,
  });
  return diagnostics.some(({ rule }) => rule === 'reuse-canned');
}

/**
 * How well `reuse-canned` tells a pasted answer from a fresh one.
 * @param file NDJSON, one pair a line
 * @returns a line per label: how many of its pairs are flagged
 */
export function reportPairs(judge: Judge, pool: readonly Pooled[], file: string): string {
  const byId = new Map(pool.map((one) => [one.id, one]));
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair);
  const line = (label: Pair['same'], name: string): string => {
    const own = pairs.filter(({ same }) => same === label);
    const flagged = own.filter(({ a, b }) => {
      const [draft, earlier] = [byId.get(a), byId.get(b)];
      return draft && earlier && isReuse(judge, draft, earlier);
    });
    return `${name.padEnd(16)} ${flagged.length} of ${own.length} flagged`;
  };
  return [line(1, 'the same answer'), line(0, 'a fresh one'), line('?', 'people differ')].join('\n');
}
