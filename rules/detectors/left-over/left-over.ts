import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { calledBy, customerNames } from '../../../engine/reading/customer-names';
import { fromHistory } from '../../../engine/reading/evidence';
import { folded } from '../../../engine/reading/folded';
import { scanned } from '../../../engine/reading/scanned';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { SentReply } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';
import { isCarried } from './carried';
import { type Earlier, earlierFacts, type Trace, traceOf } from './earlier';
import { type Fact, isWithin, TIMES } from './fact';
import { factsOf } from './facts';
import { toldIn } from './known';
import { personsIn } from './persons';
import { placesIn } from './places';

/** A fact of the draft and the earlier reply that has it too. */
interface Found {
  readonly span: Span;
  readonly trace: Trace;
}

/** Everybody's days: Christmas, New Year, the feasts of the state. */
const FEASTS = new Set([
  '24/12',
  '25/12',
  '26/12',
  '31/12',
  '1/1',
  '1/5',
  '8/5',
  '14/7',
  '21/7',
  '1/8',
  '15/8',
  '4/7',
  '1/11',
  '11/11',
  '14/2',
]);

/** «Le 12 mars», said on 12 March, comes by itself; so do tomorrow and their weekdays. */
function isNearby({ kind, key }: Fact, now: string | undefined): boolean {
  if (kind !== 'date' && kind !== 'weekday' && kind !== 'month') return false;
  if (kind === 'date' && FEASTS.has(key)) return true;
  if (!now) return false;
  const names = (after: number): string => {
    const [year = 0, month = 1, date = 1] = now.slice(0, 10).split('-').map(Number);
    const at = new Date(Date.UTC(year, month - 1, date + after));
    if (kind === 'weekday') return String(at.getUTCDay());
    if (kind === 'month') return String(at.getUTCMonth() + 1);
    return `${at.getUTCDate()}/${key.endsWith('/') ? '' : at.getUTCMonth() + 1}`;
  };
  return [0, 1].some((after) => names(after) === key);
}

/** What a question is answered with is for everybody: opening days, pages, places. */
const GENERAL: ReadonlySet<string> = new Set([...TIMES, 'date', 'link', 'place']);
const ASKING: ReadonlySet<string> = new Set(['question', 'praise', 'opinion']);

const SORRY = /desol|navre|excus|pardon|regret|sorry|apolog/;
const once = oncePer<SentReply, boolean>();
const isSorry = (reply: SentReply): boolean => once(reply, () => SORRY.test(folded(reply)));

/** Whether a question is answered, as a question was before. */
const isForEverybody = (
  { kind }: Pick<Fact, 'kind'>,
  { reply }: Trace,
  { customer, situation }: Reading,
): boolean => {
  if (!ASKING.has(customer.act) || !GENERAL.has(kind)) return false;
  const earlier = situation.history?.[reply];
  return earlier !== undefined && (ASKING.has(earlier.act ?? '') || !isSorry(earlier));
};

/** Places of a draft that were places before; a name's own key, as it stands there. */
function placesLeft({ draft }: Reading, earlier: Earlier): Fact[] {
  const called = calledBy(draft);
  return placesIn(draft.text, scanned(draft)).filter((place) => {
    const trace = traceOf(earlier, place);
    // A capital opens every sentence: there only what was a place before is one.
    const isPlace = place.opens ? trace?.placed : place.placed || trace?.placed;
    return isPlace && !earlier.people.has(place.key) && !isWithin(place.span, called);
  });
}

/** People of a draft who are spoken of and not to. */
function personsOf({ draft }: Reading): Fact[] {
  const called = calledBy(draft);
  return personsIn(scanned(draft)).filter(({ span }) => !isWithin(span, called));
}

function found(reading: Reading, authors: readonly string[], history: readonly SentReply[]): Found[] {
  const { situation, draft } = reading;
  const earlier = earlierFacts(history, authors, situation.now);
  const isOwn = (fact: Fact, trace: Trace): boolean =>
    !trace.common &&
    !isNearby(fact, situation.now) &&
    !isForEverybody(fact, trace, reading) &&
    !toldIn(situation, authors).has(fact) &&
    isCarried(fact, trace, reading, earlier);
  const facts = factsOf(draft).filter(({ use, weight }) => use !== 'told' && weight !== 'spent');
  return [...facts, ...placesLeft(reading, earlier), ...personsOf(reading)].flatMap((fact) => {
    const trace = traceOf(earlier, fact);
    return trace && isOwn(fact, trace) ? [{ span: fact.span, trace }] : [];
  });
}

function evidenceOf(left: readonly Found[], history: readonly SentReply[]): Evidence[] {
  const replies = [...new Set(left.map(({ trace }) => trace.reply))];
  return replies.map((index) => {
    const there = left.filter(({ trace }) => trace.reply === index).map(({ trace }) => trace.span);
    // Whom it went to stands beside a reply, not in it.
    const spans = merged(there.filter(([start, end]) => start < end));
    return fromHistory(history, index, spans);
  });
}

/** Points at what stands in a recent reply to somebody else and nowhere in this thread or pack. */
export const leftOverDetector: DetectorKind =
  () =>
  (reading): Finding[] => {
    const { thread, history } = reading.situation;
    if (!history?.length) return [];
    const { authors } = customerNames(thread);
    if (authors.length === 0) return [];
    const left = found(reading, authors, history);
    return left.length === 0
      ? []
      : [{ spans: merged(left.map(({ span }) => span)), evidence: evidenceOf(left, history) }];
  };
