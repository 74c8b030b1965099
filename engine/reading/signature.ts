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
/** A sentence says something; a signature names. */
const SAYS = new Set(
  `je j'ai j'en j'appelle nous vous tu te il elle on ils elles ce c'est ca qui que est sont sera seront ont i i'm i'll i've we
  we'll we're you you'll it it's he she they is are was will has have had be can this that these there please dm mp message
  me us him ici here see let appelez ecrivez envoyez call ring`.split(/\s+/),
);
const MOST_WORDS = 8;

const isWord = ({ kind }: Token): boolean => (kind & Kind.Word) !== 0;
const isName = ({ kind, key }: Token): boolean =>
  (kind & Kind.Capital) !== 0 &&
  !FORMULAS.has(key) &&
  !DESKS.has(key) &&
  !/^(?:[ld]'|m[mr]?s?e?$|mlle$|dr$|madame$|monsieur$)/.test(key);

/** A stop that closes an abbreviated initial («Sylvie M.») ends nothing. */
const closes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const isInitial =
    before !== undefined && isWord(before) && before.key.length === 1 && before.end === token.start;
  return (token.kind & Kind.Stop) !== 0 && !isInitial;
};

const isEnd = ({ kind, key }: Token): boolean =>
  (kind & (Kind.Stop | Kind.Emoji | Kind.Soft)) !== 0 && !MARKS.has(key);

function lastWritten(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && isEnd(tokens[end - 1] as Token)) end--;
  return end;
}

/** «^AB», "-Sam"; the hyphen of «écrivez-nous» is none. */
function isMark(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isGlued = before !== undefined && isWord(before) && before.end === token?.start;
  return MARKS.has(token?.key ?? '') && !isGlued;
}

/** Where the last line or sentence begins, or the mark that a signature stands behind. */
function tailStart(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i > 0; i--) {
    if (isMark(tokens, i) && end - i <= 4) return i;
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
  return signs && !tail.some(({ kind, key }) => kind & Kind.Number || SAYS.has(key)) ? start : tokens.length;
}

/**
 * The name that a text is signed with, folded: a first name or initials; a team's name signs for nobody.
 * @returns the key of its first word, or null
 */
export function signerOf(tokens: readonly Token[]): string | null {
  const tail = tokens.slice(signatureAt(tokens));
  const isMarked = MARKS.has(tail[0]?.key ?? '');
  const name = tail.find((token) => isWord(token) && (isMarked || isName(token)));
  return name && !DESKS.has(name.key) && !tail.some(({ key }) => key === 'equipe' || key === 'team')
    ? name.key
    : null;
}

/** The words of a signature that are names by their look: all of «– Léa Martin», none of «Cordialement». */
export const signingWords = (tokens: readonly Token[]): Token[] =>
  tokens.slice(signatureAt(tokens)).filter((token) => isWord(token) && isName(token));
