import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { type Carried, carriedBy, type Weigh, weighing, without } from '../../../engine/similarity/carried';
import { type Likeness, likeness } from '../../../engine/similarity/likeness';
import { sharedSpans } from '../../../engine/similarity/shared-spans';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Span } from '../../../engine/types/text';
import { ALIKE_IS_FINE, allowed, inHistory, inThread, type Source, saved } from './texts';

interface Options {
  /** What counts as the same answer, by where the earlier one stands; a saved reply that was worked on is the writer's own. */
  readonly least: Readonly<Record<Evidence['source'], Likeness>>;
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
function comparing(draft: Carried, free: Carried | null): ((one: Carried) => Likeness) | null {
  if (!free) return (one) => likeness(draft, one);
  const own = without(draft, free);
  return own.length === 0 ? null : (one) => likeness(own, without(one, free));
}

function judge(reading: Reading, draft: Carried, weigh: Weigh, { least }: Options): Finding[] {
  const compare = comparing(draft, allowed(reading, weigh));
  if (!compare) return [];
  const found = (source: Source, limit: Likeness) => {
    const place = source.earlier.closest(draft, limit, compare);
    return place === null ? undefined : source.replies[place];
  };
  const earlier =
    found(inThread(reading, weigh), least.thread) ??
    found(inHistory(reading, weigh), least.history) ??
    found(saved(reading, weigh), least.saved);
  return earlier ? [finding(earlier, reading)] : [];
}

/** Finds that the draft is an answer given before; names, numbers, greetings and what is approved are set aside. */
export const reuseDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  const weigh = weighing([...options.courtesies.fr, ...options.courtesies.en]);
  return (reading) => {
    const { act, lead, trouble } = reading.customer;
    if (ALIKE_IS_FINE.has(act) && lead >= CLEAR && trouble <= 0) return [];
    return judge(reading, carriedBy(reading.draft.text, weigh), weigh, options);
  };
};
