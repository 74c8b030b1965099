import type { Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { stemsOf } from '../../../engine/reading/content';
import { duesIn } from '../../../engine/reading/due/due';
import { quotedAll } from '../../../engine/reading/evidence';
import { promisesOf } from '../../../engine/reading/promises';
import { hitsOf } from '../../../engine/reading/text';
import { fold } from '../../../engine/text/fold';
import { scan } from '../../../engine/text/scan';
import { tokenise } from '../../../engine/text/tokens';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Locale, Span } from '../../../engine/types/text';
import { numerals } from '../left-over/spelled';

/** What a promise is known again by: the words that name it and the time that it gave, «48h» and «48 heures» alike. */
function marksOf(text: string, locale: Locale): ReadonlySet<string> {
  const tokens = scan(text);
  const times = duesIn(text, locale, undefined).map(({ span }) => fold(text.slice(...span)));
  const numbers = numerals(tokens).map(({ value }) => String(value));
  const clocks = tokens.flatMap(({ key }) => /^\d{1,3}(?=h$)/.exec(key) ?? []);
  return new Set([...stemsOf(tokenise(text, locale, tokens), locale), ...times, ...numbers, ...clocks]);
}

const once = oncePer<object, ReadonlySet<string>>();

/** A promise that the customer tells of and that the draft makes again. */
export interface Reported {
  readonly spans: readonly Span[];
  readonly evidence: readonly Evidence[];
}

/**
 * What was promised outside this thread, by letter or on the phone, as the customer tells it, and is promised again.
 * @param cues by which they tell of a promise of the brand
 */
export function reportedAgain(
  { draft, customer, situation }: Reading,
  cues: readonly string[],
): Reported | undefined {
  const hits = cues.flatMap((cue) => hitsOf(customer.latest, cue));
  const { locale } = draft;
  if (hits.length === 0 || !locale) return undefined;
  const { latest } = customer;
  const told = once(latest, () => marksOf(latest.text, latest.locale ?? locale));
  const spans = promisesOf(draft, situation.now)
    .map(({ span }) => span)
    .filter((span) => [...marksOf(draft.text.slice(...span), locale)].some((mark) => told.has(mark)));
  if (spans.length === 0) return undefined;
  return { spans, evidence: quotedAll(situation.thread, customer.indexes, hits) };
}
