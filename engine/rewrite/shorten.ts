import { hitsOf, type TextReading } from '../reading/text';
import type { Edit, Span } from '../types/text';
import { factsOf } from './facts';
import { closingStart, greetingEnd } from './places';

/** What a reply can do without, the least missed first: stock phrases, thanks, closing words. */
const SPARE =
  /(?<!\p{L})(?:n['’]hésitez|disposition|bonne (?:journée|soirée)|belle (?:journée|soirée)|à (?:très )?bientôt|merci (?:de|pour) votre (?:message|retour|avis|confiance|compréhension|commentaire)|thank you for (?:your|reaching|getting|contacting|the)|thanks for (?:your|reaching|getting|the)|have a (?:great|good|nice|lovely)|(?:kind|best|warm) regards|cordialement|feel free|please do not hesitate|satisfaction|nous restons|cheers)(?!\p{L})/iu;

/** Cues of the moves that a reply is made of. */
const MOVES = [
  'apology',
  'step',
  'says-step',
  'handoff',
  'settled',
  'dated',
  'wait-named',
  'diagnostic-question',
];

/** Of a sentence: how much would be lost with it. */
function weight(draft: TextReading, [start, end]: Span): number {
  const text = draft.text.slice(start, end);
  if (factsOf(text).length > 0) return Number.POSITIVE_INFINITY;
  const isKept =
    text.includes('⟦') ||
    MOVES.some((cue) => hitsOf(draft, cue).some(({ match }) => match[0] >= start && match[1] <= end));
  if (
    SPARE.test(text) ||
    hitsOf(draft, 'boilerplate').some(({ match }) => match[0] >= start && match[1] <= end)
  )
    return 0;
  return isKept ? Number.POSITIVE_INFINITY : text.length;
}

interface Spare {
  readonly span: Span;
  readonly weight: number;
}

/** The sentences that could go, the least missed first. */
function spareSentences(draft: TextReading): Spare[] {
  const [from, to] = [greetingEnd(draft), closingStart(draft)];
  return draft.sentences
    .map(({ start, end }, i): Span => [start, draft.sentences[i + 1]?.start ?? end])
    .filter(([start, end]) => start >= from && (end <= to || SPARE.test(draft.text.slice(start, end))))
    .map((span) => ({ span, weight: weight(draft, span) }))
    .filter((one) => Number.isFinite(one.weight))
    .sort((a, b) => a.weight - b.weight);
}

/** One sentence left out, then two, and so on. */
const oneByOne = (spare: readonly Spare[]): Edit[][] =>
  spare.map((_, i) => spare.slice(0, i + 1).map(({ span: [start, end] }) => ({ start, end, text: '' })));

/**
 * Ways to make a draft shorter, one sentence after another; what holds a fact, an apology, a step or a way on stays.
 * @returns each longer list of edits leaves out one sentence more
 */
export const shortened = (draft: TextReading): Edit[][] => oneByOne(spareSentences(draft));

/** The same, of stock phrases and courtesies alone. */
export const spared = (draft: TextReading): Edit[][] =>
  oneByOne(spareSentences(draft).filter((one) => one.weight === 0));
