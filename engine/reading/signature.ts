import { Kind, type Token } from '../text/kinds';

const MARKS = new Set(['^', '*', '~', '-', '—', '/']);
/** What people close with before their name. */
const FORMULAS = new Set(
  'cordialement sincerement salutations merci bien belle bonne journee soiree vous bientot regards cheers best kind thanks thank you love warmly sincerely take care xx x the team'.split(
    ' ',
  ),
);
/** A desk signs for nobody in particular. */
const DESKS = new Set(
  'service services equipe team care support sav relation relations client clients clientele customer communication desk office staff direction moderation admin secretariat accueil'.split(
    ' ',
  ),
);
const MOST_WORDS = 8;

const isWord = ({ kind }: Token): boolean => (kind & Kind.Word) !== 0;
const isName = ({ kind, key }: Token): boolean => (kind & Kind.Capital) !== 0 && !FORMULAS.has(key) && !DESKS.has(key);

/** A stop that closes an abbreviated initial («Sylvie M.») ends nothing. */
const closes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const isInitial = before !== undefined && isWord(before) && before.key.length === 1 && before.end === token.start;
  return (token.kind & Kind.Stop) !== 0 && !isInitial;
};

const isEnd = ({ kind, key }: Token): boolean =>
  (kind & (Kind.Stop | Kind.Emoji | Kind.Soft)) !== 0 && !MARKS.has(key);

function lastWritten(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && isEnd(tokens[end - 1] as Token)) end--;
  return end;
}

/** Where the last line or sentence begins, or the mark that a signature stands behind. */
function tailStart(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i > 0; i--) {
    const token = tokens[i] as Token;
    if (MARKS.has(token.key) && end - i <= 4) return i;
    if (closes(tokens, i)) return i + 1;
  }
  return 0;
}

/**
 * Where a signature begins, in tokens: «^AB», «– Léa», «Cordialement, Paul», «Lucile, Terra Vivace».
 * @param tokens a text's, as `scan` cuts them
 * @returns the number of tokens when nobody signed
 */
export function signatureAt(tokens: readonly Token[]): number {
  const end = lastWritten(tokens);
  const start = tailStart(tokens, end);
  const tail = tokens.slice(start, end);
  if (tail.length === 0 || start === 0) return tokens.length;
  if (MARKS.has(tail[0]?.key ?? '')) return start;
  const words = tail.filter(isWord);
  const first = words.find(({ key }) => !FORMULAS.has(key));
  const signs = words.length <= MOST_WORDS && first !== undefined && (first.kind & Kind.Capital) !== 0;
  return signs && !tail.some(({ kind }) => kind & Kind.Number) ? start : tokens.length;
}

/**
 * The name that a text is signed with, folded: a first name or initials; a team's name signs for nobody.
 * @returns the key of its first word, or null
 */
export function signerOf(tokens: readonly Token[]): string | null {
  const tail = tokens.slice(signatureAt(tokens));
  const isMarked = MARKS.has(tail[0]?.key ?? '');
  const name = tail.find((token) => isWord(token) && (isMarked || isName(token)));
  return name && !DESKS.has(name.key) && !tail.some(({ key }) => key === 'equipe' || key === 'team') ? name.key : null;
}
