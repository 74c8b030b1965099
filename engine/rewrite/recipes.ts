import type { CustomerReading } from '../reading/customer';
import { numberedPoints } from '../reading/points';
import type { Diagnostic } from '../types/diagnostic';
import type { RewriteRecipe } from '../types/ruleset';
import type { Edit, Span } from '../types/text';
import { agreed } from './agree';
import { blanked } from './blank';
import { calmed } from './calm';
import { withoutFault } from './clauses';
import { contactsInstead } from './contact';
import { type Context, sentencesOf } from './context';
import { greeted } from './greet';
import { insertion } from './insert';
import { looseSpan } from './loose';
import { greetingName } from './names';
import { greetingEnd } from './places';
import { plainWords } from './plain-words';
import { asQuestion, sentenceOf } from './question';
import { slotFor } from './slots';

type Making = (context: Context, diagnostic: Diagnostic, recipe: RewriteRecipe) => Edit[][];

const draftOf = ({ analysis }: Context) => analysis.reading.draft;

/** The sentences that a recipe may use; one that names no block uses none. */
const blocksOf = (context: Context, { block }: RewriteRecipe): string[] =>
  block ? sentencesOf(block, context) : [''];

const inserted: Making = (context, _, recipe) =>
  blocksOf(context, recipe).map((sentence) => insertion(draftOf(context), sentence, recipe.at));

const replacedSpan: Making = (context, { spans }, recipe) =>
  blocksOf(context, recipe).map((text) =>
    spans.map(([start, end], i) => ({ start, end, text: i === 0 ? text : '' })),
  );

/** «Monsieur», of somebody else, would be wrong before another's name: it goes with the name. */
const TITLE =
  /(?<!\p{L})(?:monsieur|madame|mademoiselle|mme|mlle|m\.|mr|mrs|ms|miss|dr|sir|ma['’]am)\.?\s+$/iu;
const titledFrom = (text: string, start: number): number =>
  start - (TITLE.exec(text.slice(0, start))?.[0].length ?? 0);

/** Behind these a name is missed: «plaindre à M. Durand». */
const NEEDS_NAME = /(?<!\p{L})(?:à|de|avec|par|pour|chez|auprès de|et|to|with|from|by|for|of|and|at)\s+$/iu;

/** The spans with the titles before them; null where one of them is missed when it goes. */
function titled(text: string, spans: readonly Span[]): Span[] | null {
  const whole = spans.map(([start, end]): Span => [titledFrom(text, start), end]);
  const isMissed = whole.some(
    ([start], i) => start !== spans[i]?.[0] && NEEDS_NAME.test(text.slice(0, start)),
  );
  return isMissed ? null : whole;
}

/** A name that a reply opens with goes with the comma behind it, and one behind a greeting's comma with that. */
function withoutOpening(text: string, start: number, end: number): Edit | null {
  const behind = /^\s*,\s*(\p{L})?/u.exec(text.slice(end));
  if (behind && text.slice(0, start).trim() === '')
    return { start, end: end + behind[0].length, text: behind[1]?.toUpperCase() ?? '' };
  const before = /,\s*$/.exec(text.slice(0, start));
  return before && /^[.,!?]/.test(text.slice(end)) ? { start: before.index, end, text: '' } : null;
}

/** Words that can go without a trace; with the space behind them, or the one before where a mark follows. */
const removedSpan: Making = (context, { spans: found }) => {
  const { text } = draftOf(context);
  const wanted = titled(text, found);
  const spans = (wanted ?? []).map((span) => looseSpan(text, span)).filter((span) => span !== null);
  if (spans.length < found.length) return [];
  const edit = ([start, end]: readonly [number, number]): Edit => {
    const opening = withoutOpening(text, start, end);
    if (opening) return opening;
    const isMarked = /^[.,!?…)]/.test(text.slice(end)) || end === text.length;
    if (isMarked && text[start - 1] === ' ') return { start: start - 1, end, text: '' };
    // A label took the space before it along.
    const isParted = text[start] === ' ' || text[end] !== ' ';
    return { start, end: end + (isParted ? 0 : 1), text: '' };
  };
  return [spans.map(edit)];
};

/** A name in a greeting, or behind its title within a sentence: no sentence takes its place. */
const replacedSentence: Making = (context, { spans }, recipe) => {
  const draft = draftOf(context);
  if (spans.some(([start]) => titledFrom(draft.text, start) < start || start < greetingEnd(draft))) return [];
  return blocksOf(context, recipe).map((sentence) => withoutFault(draft, spans, sentence));
};

const calm: Making = (context, { spans }) => [calmed(draftOf(context).text, spans)];

const agree: Making = (context, { spans }) => [agreed(draftOf(context).text, spans)];

const plain: Making = ({ analysis, engine, locale }, { spans }, { block }) => {
  const pairs = (block && engine.ruleset.blocks[block]?.[locale]) || [];
  return [
    plainWords(
      analysis.reading.draft.text,
      spans,
      pairs.map(({ text }) => text),
    ),
  ];
};

/** The customer's name in the greeting; in place of another's, where one stands. */
const greet: Making = (context, { spans }) => {
  const { text } = draftOf(context);
  const name =
    greetingName(context.analysis.reading.customer.author) ?? slotFor('name', context.locale) ?? '';
  if (spans.length > 0)
    return [spans.map(([start, end]) => ({ start: titledFrom(text, start), end, text: name }))];
  return [greeted(text, name, context.locale)];
};

/** What belongs to another case makes room for this one's. */
const blank: Making = (context, { spans }) => [blanked(draftOf(context).text, spans, context.locale)];

/** Contacts that fit instead: one of the same kind in its place, another in a sentence of its own. */
const contact: Making = (context, { spans }, { block }) => {
  const { reading } = context.analysis;
  const [[start, end] = [0, 0]] = spans;
  const { alike, others } = contactsInstead(reading, reading.draft.text.slice(start, end), context.locale);
  const swapped = spans.length > 1 ? [] : alike.map((text) => [{ start, end, text }]);
  const said = others.flatMap((way) => sentencesOf(block ?? '', { ...context, way }).slice(0, 1));
  return [...swapped, ...said.map((text) => withoutFault(reading.draft, spans, text))];
};

const MOST_POINTS = 4;
/** The block of an answer to a question that cannot be quoted. */
const UNQUOTED = 'answer-plain';

/** A question worth quoting: «Also» or "Hi" is none. */
const isAsked = (question: string): boolean => /\p{L}{2,}\W+\p{L}+\W+\p{L}{2,}/u.test(question);

/** The customer's own numbers of the points that are left; none when they do not number. */
function numbersOf({ latest }: CustomerReading, left: readonly string[]): number[] {
  const points = numberedPoints(latest).map((span) => latest.text.slice(...span));
  return points.flatMap((point, i) => (left.some((one) => point.includes(one)) ? [i + 1] : []));
}

/** One line for each point that is left, under its number or in the customer's own words, and a blank for the answer. */
const answer: Making = (context, { evidence = [] }, { block }) => {
  const { customer } = context.analysis.reading;
  const texts = evidence.map(({ text }) => text);
  const numbers = numbersOf(customer, texts).map((n) => `${n}) ${slotFor('answer', context.locale)}`);
  const asked = new Set(texts.map((text) => sentenceOf(customer.latest, text)));
  const left = [...asked].map(asQuestion).filter(isAsked).slice(0, MOST_POINTS);
  const quoted = block ? left.map((question) => sentencesOf(block, context, { question })[0] ?? '') : [];
  // What cannot be quoted is answered without a quotation.
  const plain = numbers.length + quoted.length === 0 ? sentencesOf(UNQUOTED, context).slice(0, 1) : [];
  return [numbers, quoted, context.isWhole ? [] : plain]
    .filter((lines) => lines.length > 0)
    .map((lines) => insertion(draftOf(context), lines.join(' '), 'before-closing'));
};

/** What the pack has to be said where the matter is not the desk's; nothing is made up beside it. */
const hold: Making = (context) => {
  const draft = draftOf(context);
  const line = context.analysis.reading.situation.brand?.escalation?.line?.[context.locale];
  const start = greetingEnd(draft);
  return line
    ? [[{ start, end: draft.text.length, text: line }], [{ start: 0, end: draft.text.length, text: line }]]
    : [];
};

/** How each kind of recipe makes its edits, best first; what rewrites a whole reply is made elsewhere. */
export const MAKINGS: Readonly<Partial<Record<RewriteRecipe['kind'], Making>>> = {
  insert: inserted,
  'replace-span': replacedSpan,
  'replace-sentence': replacedSentence,
  'remove-span': removedSpan,
  'remove-sentence': (context, { spans }) => [
    withoutFault(draftOf(context), spans),
    withoutFault(draftOf(context), spans, '', true),
  ],
  calm,
  agree,
  'plain-words': plain,
  greet,
  blank,
  contact,
  answer,
  hold,
};
