import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { contentOf, stemsOf } from '../../../engine/reading/content';
import { numberedPoints, questionsOf } from '../../../engine/reading/points';
import { hasAny, type TextReading } from '../../../engine/reading/text';
import { closingStart, greetingEnd } from '../../../engine/rewrite/places';
import { tokenise } from '../../../engine/text/tokens';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Locale, Span } from '../../../engine/types/text';
import { kindsAnsweredBy, kindsOf } from './asked';

interface Options {
  /** Cues in the draft that answer whatever needs the file: a holding reply, a question back. */
  readonly answersAll: readonly string[];
  /** Cues that do so together: a hand-off and its reason. */
  readonly answersTogether: readonly string[];
  /** Cues of a customer's question that asks nothing: «vous vous moquez de qui ?». */
  readonly rhetorical: readonly string[];
}

interface Point {
  readonly span: Span;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

const isRhetorical = ({ customer }: Reading, [start, end]: Span, { rhetorical }: Options): boolean =>
  rhetorical.some((cue) =>
    (customer.latest.hits.get(cue) ?? []).some(({ match }) => match[0] >= start && match[1] <= end),
  );

/** Points and real questions of the customer's latest messages. */
function pointsOf(reading: Reading, options: Options, locale: Locale): Point[] {
  const { latest } = reading.customer;
  const numbered = numberedPoints(latest);
  const asked = questionsOf(latest).filter((span) => !isRhetorical(reading, span, options));
  const isNumbered = numbered.length > 1 && numbered.length >= asked.length;
  const points = (isNumbered ? numbered : asked).map((span) => ({
    span,
    text: latest.text.slice(...span),
    stems: stemsOf(
      latest.tokens.filter(({ start, end }) => start >= span[0] && end <= span[1]),
      locale,
    ),
  }));
  // "Buy it?": without a word of its own, and no kind of fact asked for, nothing could tell whether it was answered.
  return points.filter(({ text, stems }) => stems.size > 0 || kindsOf(text).length > 0);
}

/** The words of a point that no other point uses. */
const ownStems = (point: Point, points: readonly Point[]): string[] =>
  [...point.stems].filter((stem) => !points.some((other) => other !== point && other.stems.has(stem)));

/** Where one thing said ends and the next begins. */
const JOINTS = /[.;:!?\n…]+|,\s+(?=(?:et|mais|and|but|plus)\b)|\s(?:et|and)\s|,\s(?=\p{L}+ \p{L}+)/iu;
/** Courtesy answers nothing. */
const COURTESY =
  /(?<!\p{L})(?:merci|remerci\p{L}*|d[ée]sol[ée]\p{L}*|excus\p{L}*|pardon|navr[ée]\p{L}*|bient[ôo]t|plaisir|bonne|belle|bises|courage|dites-moi|n'h[ée]sitez|regrett\p{L}*|comprenons|sorry|apolog\p{L}*|thanks?|thank|good luck|enjoy|cheers|let (?:me|us) know|welcome back|hope|understand|appreciate|patience|regards)(?!\p{L})/iu;
const TELLING = 2;

/** How many things a draft says, its greeting and its signature left out. */
function thingsSaid(draft: TextReading, locale: Locale): number {
  const body = draft.text.slice(greetingEnd(draft), closingStart(draft));
  return body.split(JOINTS).filter((part) => {
    if (COURTESY.test(part)) return false;
    const words = tokenise(part, locale);
    return /\d/.test(part) || contentOf(words, locale).length >= TELLING;
  }).length;
}

/**
 * Points that nothing in the draft takes up: neither one of their own words nor the kind of fact they ask for. Where
 * some are taken up and the draft says as many things as there are points, the rest may be answered in other words.
 */
function leftOpen(points: readonly Point[], draft: TextReading, locale: Locale): Point[] {
  const given = kindsAnsweredBy(draft.text);
  const said = stemsOf(draft.tokens, locale);
  const left = points.filter(
    (point) =>
      !ownStems(point, points).some((stem) => said.has(stem)) &&
      !kindsOf(point.text).some((kind) => given.has(kind)),
  );
  const mayBeAnswered = left.length < points.length && thingsSaid(draft, locale) >= points.length;
  return mayBeAnswered ? [] : left;
}

function evidenceOf({ customer, situation }: Reading, left: readonly Point[]): Evidence[] {
  const index = customer.indexes.at(-1) ?? 0;
  const author = situation.thread[index]?.author;
  return left.map(({ text }) => ({
    source: 'thread' as const,
    index,
    text: text.trim(),
    ...(author ? { author } : {}),
  }));
}

/** Finds points or questions of the customer that the draft leaves without an answer. */
export const pointsDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, customer } = reading;
    if (!draft.locale || customer.locale !== draft.locale || hasAny(draft, options.answersAll)) return [];
    if (options.answersTogether.every((cue) => hasAny(draft, [cue]))) return [];
    const points = pointsOf(reading, options, draft.locale);
    if (points.length < 2 || numberedPoints(draft).length >= points.length) return [];
    const left = leftOpen(points, draft, draft.locale);
    return left.length > 0 ? [{ spans: [], evidence: evidenceOf(reading, left) }] : [];
  };
};
