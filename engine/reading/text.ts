import type { Hit, Matcher } from '../phrase/matcher';
import type { Token } from '../text/kinds';
import { scan } from '../text/scan';
import { type Sentence, sentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import type { Locale } from '../types/text';

/** A text once read: its words, its sentences and what phrases were found, by owner (rule or cue). */
export interface TextReading {
  readonly text: string;
  readonly locale: Locale | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
}

const NO_HITS: readonly Hit[] = [];

/** What was found of one owner in a text, in order. */
export const hitsOf = (reading: TextReading, owner: string): readonly Hit[] =>
  reading.hits.get(owner) ?? NO_HITS;

/** Whether any of the owners was found. */
export const hasAny = (reading: TextReading, owners: readonly string[] | undefined): boolean =>
  owners?.some((owner) => reading.hits.has(owner)) ?? false;

/** Whether a sentence of a text ends with a question mark. */
export const endsAsking = (text: string, { start, end }: Pick<Sentence, 'start' | 'end'>): boolean =>
  text.slice(start, end).trimEnd().endsWith('?');

function byOwner(hits: readonly Hit[]): Map<string, Hit[]> {
  const out = new Map<string, Hit[]>();
  for (const hit of hits) out.set(hit.owner, [...(out.get(hit.owner) ?? []), hit]);
  for (const list of out.values()) list.sort((a, b) => a.match[0] - b.match[0]);
  return out;
}

/**
 * Reads a text in a language.
 * @param locale null when it is unknown: then no phrase is looked for
 * @param scanned `scan(text)`, when the caller has it
 */
export function readText(
  text: string,
  locale: Locale | null,
  matchers: Readonly<Record<Locale, Matcher>>,
  scanned: readonly Token[] = scan(text),
): TextReading {
  const tokens = tokenise(text, locale ?? 'en', scanned);
  const hits = locale ? matchers[locale].find(text, tokens) : NO_HITS;
  return { text, locale, tokens, sentences: sentences(text, tokens), hits: byOwner(hits) };
}
