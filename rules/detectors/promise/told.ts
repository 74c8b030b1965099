import { stemOf, stemsOf } from '../../../engine/reading/content';
import { endsAsking, hitsOf, type TextReading } from '../../../engine/reading/text';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Sentence } from '../../../engine/text/sentences';
import type { Locale, Span } from '../../../engine/types/text';

/** Determiners that deny what stands behind them: «aucun DM», "no text"; «pas» only with «de». */
const DENIES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(['aucun', 'aucune', 'sans', 'zero']),
  en: new Set(['no', 'without', 'zero']),
};
const OF: ReadonlySet<string> = new Set(['de', "d'", 'd']);
/** Words that ask where it is: «alors cette heure ?», "any fix?". */
const ASKS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(['cette', 'ce', 'cet', 'ces', 'mon', 'ma', 'mes', 'alors', 'et']),
  en: new Set(['any', 'that', 'my', 'the', 'about']),
};
/** Words that may stand between. */
const BETWEEN: ReadonlySet<string> = new Set(
  "de d' du des le la les l' un une mon ma mes votre vos ton ta a an the my your any such this that single".split(
    ' ',
  ),
);
/** Short words that name what was promised, though they name no case. */
const SENT: ReadonlySet<string> = new Set([
  'dm',
  'mp',
  'sms',
  'text',
  'fix',
  'eta',
  'heure',
  'creneau',
  'slot',
]);
/** «Pas d'urgence», "no rush" wave it off. */
const WAVED: ReadonlySet<string> = new Set([
  'rush',
  'hurry',
  'urgence',
  'presse',
  'souci',
  'problem',
  'doubt',
  'doute',
]);
/** «Et mon expert ?»: longer questions ask for something else. */
const SHORT_QUESTION = 6;
/** What a kept promise must share with what was promised: a word that says what it is about. */
const TELLING = 4;

const isTelling = ({ kind, key }: Token): boolean => (kind & Kind.Word) !== 0 && key.length >= TELLING;

/** The families of what the promising sentence names. */
function namedBy({ tokens, sentences, locale }: TextReading, [from]: Span): ReadonlySet<string> {
  const sentence = sentences.find(({ start, end }) => from >= start && from < end);
  if (!locale || !sentence) return new Set();
  const own = tokens.slice(sentence.from, sentence.to);
  const short = own.filter(({ key }) => SENT.has(key)).map(({ key }) => stemOf(key));
  return new Set([...stemsOf(own, locale), ...short]);
}

/** Whether one of these words stands before something that was promised. */
function stands(
  tokens: readonly Token[],
  isMark: (token: Token, next: Token | undefined) => boolean,
  promised: ReadonlySet<string>,
): boolean {
  return tokens.some((token, at) => {
    if (!isMark(token, tokens[at + 1])) return false;
    const thing = tokens.slice(at + 1).find(({ key }) => !BETWEEN.has(key));
    return thing !== undefined && !WAVED.has(thing.key) && promised.has(stemOf(thing.key));
  });
}

const denies =
  (locale: Locale) =>
  ({ key }: Token, next: Token | undefined): boolean =>
    DENIES[locale].has(key) || (key === 'pas' && next !== undefined && OF.has(next.key));

/**
 * Whether a customer says that what was promised did not come: «aucun DM hier soir», "no text"; or asks for it in few
 * words: «alors cette heure ?».
 * @param latest what they wrote after it was promised
 * @param made the brand's message that promised
 * @param span where it promises; only its sentence says what
 */
export function misses(latest: TextReading, made: TextReading, span: Span): boolean {
  const { locale, text, sentences, tokens } = latest;
  const promised = namedBy(made, span);
  if (!locale || promised.size === 0) return false;
  return sentences.some((sentence) => {
    const own = tokens.slice(sentence.from, sentence.to);
    const isQuestion = own.length <= SHORT_QUESTION && endsAsking(text, sentence);
    const asks = ({ key }: Token): boolean => ASKS[locale].has(key);
    return stands(own, denies(locale), promised) || (isQuestion && stands(own, asks, promised));
  });
}

/**
 * Whether a customer says of this promise, by a word of it, that it was kept: «serrure changée ok, mais …».
 * @param kept cues of a promise kept
 * @param promise the brand's message that made it
 */
export function confirms(latest: TextReading, kept: readonly string[], promise: TextReading): boolean {
  const promised = new Set(promise.tokens.filter(isTelling).map(({ key }) => stemOf(key)));
  return kept.some((cue) =>
    hitsOf(latest, cue).some(({ sentence }) => {
      const { from, to } = latest.sentences[sentence] as Sentence;
      return latest.tokens
        .slice(from, to)
        .some((token) => isTelling(token) && promised.has(stemOf(token.key)));
    }),
  );
}
