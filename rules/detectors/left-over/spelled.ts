import { Kind, type Token } from '../../../engine/text/kinds';

const VALUES = new Map(
  `deux 2;trois 3;quatre 4;cinq 5;six 6;sept 7;huit 8;neuf 9;dix 10;onze 11;douze 12;treize 13;quatorze 14;quinze 15;
  seize 16;vingt 20;vingts 20;trente 30;quarante 40;cinquante 50;soixante 60;septante 70;huitante 80;nonante 90;
  douzaine 12;quinzaine 15;two 2;three 3;four 4;five 5;seven 7;eight 8;nine 9;ten 10;eleven 11;twelve 12;dozen 12;thirteen 13;
  fourteen 14;fifteen 15;sixteen 16;seventeen 17;eighteen 18;nineteen 19;twenty 20;thirty 30;forty 40;fifty 50;sixty 60;
  seventy 70;eighty 80;ninety 90`
    .split(';')
    .map((pair) => pair.trim().split(' '))
    .map(([word = '', value]) => [word, Number(value)] as const),
);
const SCALES = new Map([
  ['cent', 100],
  ['cents', 100],
  ['hundred', 100],
  ['mille', 1000],
  ['thousand', 1000],
]);
/** Stand inside a number: «vingt et un», "two hundred and fifty", «quatre-vingts». */
const INSIDE = new Set(['-', 'et', 'and']);

/** A number of a text. */
export interface Numeral {
  readonly value: number;
  /** The tokens it takes, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly isSpelled: boolean;
}

const isPart = (token: Token | undefined): token is Token =>
  token !== undefined && (VALUES.has(token.key) || SCALES.has(token.key));

function added(sum: number, key: string): number {
  const scale = SCALES.get(key);
  if (scale) return (sum % scale || 1) * scale + (sum - (sum % scale));
  const value = VALUES.get(key) ?? 0;
  return value === 20 && sum % 100 === 4 ? sum - 4 + 80 : sum + value;
}

/** The number in words that starts at a token. */
export function spelledAt(tokens: readonly Token[], from: number): Numeral | null {
  let [to, value] = [from, 0];
  while (isPart(tokens[to]) || (to > from && INSIDE.has(tokens[to]?.key ?? '') && isPart(tokens[to + 1]))) {
    const { key } = tokens[to] as Token;
    if (!INSIDE.has(key)) value = added(value, key);
    to++;
  }
  return to > from ? { value, from, to, isSpelled: true } : null;
}

/** «8841», «#8841». */
const isDigits = ({ kind, key }: Token): boolean =>
  (kind & (Kind.Number | Kind.Hashtag)) !== 0 && (kind & Kind.Time) === 0 && /^\d+$/.test(key);

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Where the groups of «48 210» end, or of "48,210", which is one token. */
function groupsEnd(tokens: readonly Token[], from: number): number {
  const isGroup = (at: number): boolean =>
    /^\d{3}$/.test(tokens[at]?.key ?? '') && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1;
  let to = from + 1;
  if ((tokens[from]?.key.length ?? 0) <= 3) while (isGroup(to)) to++;
  return to;
}

function figuresAt(tokens: readonly Token[], from: number): Numeral | null {
  const token = tokens[from] as Token;
  const isGrouped = (token.kind & Kind.Number) !== 0 && THOUSANDS.test(token.key);
  if (!isGrouped && !isDigits(token)) return null;
  const to = isGrouped ? from + 1 : groupsEnd(tokens, from);
  const digits = tokens.slice(from, to).map(({ key }) => key.replace(/\D/g, ''));
  return { value: Number(digits.join('')), from, to, isSpelled: false };
}

/** Whole numbers of a text, in figures and in words: «250», "two hundred and fifty". */
export function numerals(tokens: readonly Token[]): Numeral[] {
  const out: Numeral[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = isPart(tokens[i]) ? spelledAt(tokens, i) : figuresAt(tokens, i);
    if (!found) continue;
    out.push(found);
    i = found.to - 1;
  }
  return out;
}

/** How a number is written, its noughts in front kept: «vélo 0872». */
export const writtenIn = (tokens: readonly Token[], { from, to, value, isSpelled }: Numeral): string =>
  isSpelled
    ? String(value)
    : tokens
        .slice(from, to)
        .map(({ key }) => key.replace(/\D/g, ''))
        .join('');
