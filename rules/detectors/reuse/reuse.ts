import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { type Carried, carriedBy, type Weigh, weighing, without } from '../../../engine/similarity/carried';
import { likeness } from '../../../engine/similarity/likeness';
import { sharedSpans } from '../../../engine/similarity/shared-spans';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Span } from '../../../engine/types/text';
import { ALIKE_IS_FINE, allowed, inHistory, inThread, type Source, saved } from './texts';

interface Options {
  /** How like an earlier reply the draft may at most be, 0 to 1. */
  readonly least: number;
  /** How like a saved reply it may be: one that was worked on is the writer's own. */
  readonly leastSaved: number;
  /** Folded words that any two replies share. */
  readonly courtesies: { readonly fr: readonly string[]; readonly en: readonly string[] };
}

/** How clear it must be that the customer only asks, praises or suggests. */
const CLEAR = 0.6;

/** All of a text, less the white space around it: for the eye, where no words in a row are the same. */
const whole = (text: string): Span => [text.length - text.trimStart().length, text.trimEnd().length];

function same(text: string, other: string): readonly Span[] {
  const spans = sharedSpans(text, other);
  return spans.length > 0 ? spans : [whole(text)];
}

const bare = (name: string | undefined): string => (name ?? '').replace(/^@/, '').toLowerCase();

/** The customer answered here was given the earlier reply too. */
function isToThem({ source, to }: Evidence & { to?: string }, { customer: { author } }: Reading): boolean {
  return source === 'thread' || (bare(to) !== '' && bare(to) === bare(author));
}

function finding(found: Evidence & { to?: string }, reading: Reading): Finding {
  const { text } = reading.draft;
  const variant = found.source === 'saved' ? 'saved' : isToThem(found, reading) ? 'same-customer' : undefined;
  return {
    spans: same(text, found.text),
    evidence: [{ ...found, spans: same(found.text, text) }],
    ...(variant ? { variant } : {}),
  };
}

/** Compares with the wording set aside that may be used again; null when nothing else is in the draft. */
function comparing(draft: Carried, free: Carried | null): ((one: Carried) => number) | null {
  if (!free) return (one) => likeness(draft, one);
  const own = without(draft, free);
  return own.length === 0 ? null : (one) => likeness(own, without(one, free));
}

function judge(reading: Reading, draft: Carried, weigh: Weigh, { least, leastSaved }: Options): Finding[] {
  const compare = comparing(draft, allowed(reading, weigh));
  if (!compare) return [];
  const found = (source: Source, limit: number) => {
    const alike = source.earlier.closest(draft, limit, compare);
    return alike ? source.replies[alike.place] : undefined;
  };
  const earlier =
    found(inThread(reading, weigh), least) ??
    found(inHistory(reading, weigh), least) ??
    found(saved(reading, weigh), leastSaved);
  return earlier ? [finding(earlier, reading)] : [];
}

/** Finds that the draft is an answer given before; names, numbers, greetings and what is approved are set aside. */
export const reuseDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  const weigh = weighing([...options.courtesies.fr, ...options.courtesies.en]);
  return (reading) => {
    const { act, lead } = reading.customer;
    if (ALIKE_IS_FINE.has(act) && lead >= CLEAR) return [];
    return judge(reading, carriedBy(reading.draft.text, weigh), weigh, options);
  };
};
