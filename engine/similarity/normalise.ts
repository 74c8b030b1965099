import { Kind, type Token } from '../text/kinds';
import { scan } from '../text/scan';

const OPENINGS = new Set(
  'bonjour bonsoir hello hi hey salut coucou dear cher chere good morning evening afternoon'.split(' '),
);
const SET_ASIDE = Kind.Number | Kind.Url | Kind.Email | Kind.Handle | Kind.Masked | Kind.Emoji;
const CLOSING_WORDS = 4;

const isName = (token: Token): boolean => (token.kind & Kind.Capital) !== 0;

/** A greeting and the name behind it: everything to the first break of a text that opens with one. */
function openingLength(tokens: readonly Token[]): number {
  if (!OPENINGS.has(tokens.find(({ kind }) => kind & Kind.Word)?.key ?? '')) return 0;
  const end = tokens.findIndex(({ kind }) => kind & (Kind.Comma | Kind.Stop | Kind.Hard));
  return end >= 0 && end <= 6 ? end + 1 : tokens.findIndex((token, i) => i > 0 && !isName(token));
}

/** A signature: the last few words after the last end of a sentence, when they are names. */
function closingStart(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ kind }, i) => kind & Kind.Stop && i < tokens.length - 1);
  const tail = tokens.slice(last + 1);
  const isSignature = last > 0 && tail.length <= CLOSING_WORDS && tail.some(isName);
  return isSignature ? last + 1 : tokens.length;
}

/**
 * The words that make an answer what it is: names, handles, greeting, signature, numbers and links out.
 * @returns keys in order
 */
export function essence(text: string): string[] {
  const tokens = scan(text);
  const body = tokens.slice(Math.max(0, openingLength(tokens)), closingStart(tokens));
  const words = body.filter(({ kind }) => kind & Kind.Word && !(kind & SET_ASIDE));
  return words
    .filter((token, i) => !(isName(token) && i > 0 && isMidSentence(body, token)))
    .map(({ key }) => key);
}

/** A capital that no sentence start explains is a name. */
function isMidSentence(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return before !== undefined && (before.kind & (Kind.Word | Kind.Comma)) !== 0;
}
