import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import type { TextReading } from '../../../engine/reading/text';
import { Kind, type Token } from '../../../engine/text/kinds';
import { frenchness, languageOf } from '../../../engine/text/language';
import { scan } from '../../../engine/text/scan';
import type { Locale, Span } from '../../../engine/types/text';

interface Told {
  readonly span: Span;
  readonly words: number;
  readonly locale: Locale | null;
}

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind & Kind.Word).length;

function told(text: string, span: Span): Told {
  const written = text.slice(...span);
  const tokens = scan(written);
  return { span, words: wordsIn(tokens), locale: languageOf(written, tokens) };
}

const perSentence = ({ text, sentences }: TextReading): Told[] =>
  sentences.map(({ start, end }) => told(text, [start, end]));

/** The parts of a text between its commas, brackets and stops: a message may change its language at each. */
function perClause({ text, tokens }: TextReading): Told[] {
  const breaks = tokens.filter(({ kind }) => kind & (Kind.Comma | Kind.Hard | Kind.Stop));
  const starts = [0, ...breaks.map(({ end }) => end)];
  return starts.map((start, i) => told(text, [start, breaks[i]?.start ?? text.length]));
}

/** A text's language where it is sure of one; the analysis may have been told another. */
const whole = ({ text }: TextReading): Locale | null => languageOf(text, scan(text));

/** One word such as «service» must not make a message French: it takes two that say so. */
const CLEAR = 2.5;
/** «Thanks», «quel dommage»: a borrowed word or two are no language of the message. */
const FEWEST = 3;

interface Heard {
  /** Their language, null where a few words cannot tell. */
  readonly main: Locale | null;
  /** Every language that they use: one of a mixed message is enough. */
  readonly used: ReadonlySet<Locale | null>;
}

const heard = oncePer<TextReading, Heard>();

function listen(latest: TextReading): Heard {
  const isClear = Math.abs(frenchness(latest.text, scan(latest.text))) >= CLEAR;
  const parts = [...perSentence(latest), ...perClause(latest)].filter(({ words }) => words >= FEWEST);
  const main = isClear ? whole(latest) : null;
  return { main, used: new Set([main, ...parts.map(({ locale }) => locale)]) };
}

const hear = (latest: TextReading): Heard => heard(latest, () => listen(latest));

/** A blank quotes what is still to be translated: it is not the writer's word yet. */
const BLANK = /⟦[^⟧]*⟧/g;
const written = (draft: TextReading): TextReading =>
  draft.text.includes('⟦')
    ? { ...draft, text: draft.text.replace(BLANK, (all) => ' '.repeat(all.length)) }
    : draft;

/** The first sentence in the draft's language that is more than a greeting. */
const tellingPart = (parts: readonly Told[], mine: Locale): Told | undefined =>
  parts.find(({ locale, words }) => locale === mine && words > FEWEST) ?? parts[0];

/** The language of what is answered; a last message that is too short to tell speaks as the earlier ones did. */
function languageAnswered({ latest, all }: Reading['customer'], mine: Locale): Locale | null {
  const { main, used } = hear(latest);
  if (used.has(mine) || whole(latest) === mine) return mine;
  return main ?? hear(all).main;
}

/** Points at the first sentence of a reply that shares no language with the message it answers. */
export const languageDetector: DetectorKind =
  () =>
  ({ draft: asWritten, customer, situation }: Reading) => {
    const draft = written(asWritten);
    const mine = whole(draft);
    const theirs = mine && languageAnswered(customer, mine);
    if (!theirs || mine === theirs) return [];
    if (situation.brand?.languages && !situation.brand.languages.includes(theirs)) return [];
    const parts = perSentence(draft);
    const telling = tellingPart(parts, mine);
    if (!telling || parts.some(({ locale }) => locale === theirs)) return [];
    return [{ spans: [telling.span] }];
  };
