import { stemOf } from '../../../engine/reading/content';
import { hitsOf, type TextReading } from '../../../engine/reading/text';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Sentence } from '../../../engine/text/sentences';
import type { Locale } from '../../../engine/types/text';

/** Words that deny what stands behind them: «aucun DM», «pas de SMS», "no text". */
const DENIES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(['aucun', 'aucune', 'pas', 'ni', 'sans', 'zero', 'nul', 'nulle', 'jamais', 'point']),
  en: new Set(['no', 'not', 'without', 'zero', 'never', 'neither', 'nor', 'still']),
};
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
/** «Et mon expert ?»: longer questions ask for something else. */
const SHORT_QUESTION = 6;
const LEAST = 2;
/** What a kept promise must share with what was promised: a word that says what it is about. */
const TELLING = 4;

const isWord = ({ kind, key }: Token, least: number): boolean =>
  (kind & Kind.Word) !== 0 && key.length >= least;

/** The families of a text's words. */
const familiesOf = (tokens: readonly Token[], least: number): ReadonlySet<string> =>
  new Set(tokens.filter((token) => isWord(token, least)).map(({ key }) => stemOf(key)));

/** Whether one of these words stands before something that was spoken of. */
function stands(
  tokens: readonly Token[],
  marks: ReadonlySet<string>,
  spokenOf: ReadonlySet<string>,
): boolean {
  return tokens.some(({ key }, at) => {
    if (!marks.has(key)) return false;
    const thing = tokens.slice(at + 1).find((token) => !BETWEEN.has(token.key));
    return thing !== undefined && isWord(thing, LEAST) && spokenOf.has(stemOf(thing.key));
  });
}

/**
 * Whether a customer says that something spoken of before did not come: «aucun DM hier soir», "no text"; or asks for
 * it in few words: «alors cette heure ?».
 * @param latest what they wrote after it was promised
 * @param before what was said up to then: the brand's promise, their own messages
 */
export function misses(latest: TextReading, before: readonly TextReading[]): boolean {
  const { locale, text, sentences, tokens } = latest;
  if (!locale) return false;
  const spokenOf = familiesOf(
    before.flatMap((said) => said.tokens),
    LEAST,
  );
  return sentences.some((sentence) => {
    const own = tokens.slice(sentence.from, sentence.to);
    const isQuestion = own.length <= SHORT_QUESTION && endsAsking(text, sentence);
    return stands(own, DENIES[locale], spokenOf) || (isQuestion && stands(own, ASKS[locale], spokenOf));
  });
}

const endsAsking = (text: string, { start, end }: Sentence): boolean =>
  text.slice(start, end).trimEnd().endsWith('?');

/**
 * Whether a customer says of this promise, by a word of it, that it was kept: «serrure changée ok, mais …».
 * @param kept cues of a promise kept
 * @param promise the brand's message that made it
 */
export function confirms(latest: TextReading, kept: readonly string[], promise: TextReading): boolean {
  const promised = familiesOf(promise.tokens, TELLING);
  return kept.some((cue) =>
    hitsOf(latest, cue).some(({ sentence }) => {
      const { from, to } = latest.sentences[sentence] as Sentence;
      return latest.tokens
        .slice(from, to)
        .some((token) => isWord(token, TELLING) && promised.has(stemOf(token.key)));
    }),
  );
}
