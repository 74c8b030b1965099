import { Kind, type Token } from '../../../engine/text/kinds';
import { counted, isNoun, UNCOUNTED } from './counted';
import type { Fact } from './fact';
import { isUsual } from './figures';
import { isMeasure, isMoney, measureOf } from './measures';
import { isNaming, isNumbered, nounBefore, rankedAfter } from './numbered';
import { type Numeral, numerals, spelledAt, writtenIn } from './spelled';

const YEAR = /^(?:19|20)\d{2}$/;
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const LEAST_DIGITS = 3;

const isRound = (key: string): boolean => /^[1-9]0+$/.test(key) || /^[1-9]50*$/.test(key);

const bareKey = ({ key }: Token): string => key.replace(/^[ld]'/, '');

/** "Two pounds ninety nine" is one sum. */
function centsAt(tokens: readonly Token[], { isSpelled, to }: Numeral): Numeral | null {
  const cents = isSpelled ? spelledAt(tokens, to + 1) : null;
  return cents && cents.value < 100 && !isNoun(tokens[cents.to]) ? cents : null;
}

/** "42-inch": behind a hyphen too. */
const unitAt = (tokens: readonly Token[], to: number): Token | undefined =>
  tokens[to]?.key === '-' ? tokens[to + 1] : tokens[to];

function ofUnit(tokens: readonly Token[], numeral: Numeral): Fact[] | null {
  const [first, after] = [tokens[numeral.from], unitAt(tokens, numeral.to)];
  if (!first || !after) return null;
  const span = [first.start, after.end] as const;
  if (isMeasure(after.key))
    return [{ kind: 'measure', key: measureOf(numeral.value, after.key), span, weight: 'slight' }];
  if (!isMoney(after.key)) return null;
  const rest = centsAt(tokens, numeral);
  const key = String((numeral.value * 100 + (rest?.value ?? 0)) / 100);
  const whole = [span[0], rest ? (tokens[rest.to - 1] as Token).end : span[1]] as const;
  return [{ kind: 'amount', key, span: whole, ...(isUsual(key) ? { weight: 'slight' as const } : {}) }];
}

/** «Chambre 214», «4e étage»: a thing by its number; a long one is known by its figures alone. */
function named(tokens: readonly Token[], numeral: Numeral): Fact | null {
  const [token, last] = [tokens[numeral.from] as Token, tokens[numeral.to - 1] as Token];
  const key = writtenIn(tokens, numeral);
  const ranked = rankedAfter(tokens, numeral.to);
  if (ranked) return { kind: 'counted', key: `${bareKey(ranked)} ${key}`, span: [token.start, ranked.end] };
  const before = nounBefore(tokens, numeral.from);
  const after = tokens[numeral.to];
  const noun = after && after.kind & Kind.Word && !(after.kind & Kind.Time) ? after.key : '';
  if (!before || !isNumbered(before.key) || (numeral.isSpelled && !isNaming(noun))) return null;
  const span = [token.start, last.end] as const;
  return key.length >= LEAST_DIGITS && !numeral.isSpelled
    ? { kind: 'number', key, span }
    : { kind: 'counted', key: `${bareKey(before)} ${key}`, span };
}

const LEAST_PHONE = 9;
const isDigits = (token: Token | undefined): token is Token => /^[\d.]{2,}$/.test(token?.key ?? '');

/** How many figures stand in a row from a place, with a blank or a hyphen between: «877 372-6466». */
function figuresFrom(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let [i, sum] = [at, 0];
  for (let token = tokens[i]; isDigits(token); token = tokens[i]) {
    sum += token.key.length;
    i += /^[-()]$/.test(tokens[i + step]?.key ?? '') ? 2 * step : step;
  }
  return sum;
}

/** Whether a number is some figures of a phone number. */
const isOfPhone = (tokens: readonly Token[], { from }: Numeral): boolean => {
  const own = tokens[from]?.key.length ?? 0;
  const all = figuresFrom(tokens, from, 1) + figuresFrom(tokens, from, -1) - own;
  return all > own && all >= LEAST_PHONE;
};

function factsAt(tokens: readonly Token[], numeral: Numeral): Fact[] {
  const [before, token, after] = [tokens[numeral.from - 1], tokens[numeral.from], tokens[numeral.to]];
  const last = tokens[numeral.to - 1];
  if (!token || !last) return [];
  const thing = named(tokens, numeral);
  if (thing) return [thing];
  const measured = ofUnit(tokens, numeral);
  if (measured) return measured;
  if (after?.key === '%' || before?.key === '+') return [];
  const key = writtenIn(tokens, numeral);
  const isLong = key.length >= LEAST_DIGITS && !YEAR.test(key) && !CLOCK.test(key) && !isRound(key);
  if (isLong && !numeral.isSpelled && !UNCOUNTED.has(after?.key ?? ''))
    return [{ kind: 'number', key, span: [token.start, last.end] }];
  return counted(tokens, numeral);
}

const isCents = (tokens: readonly Token[], { from }: Numeral, before: Numeral | undefined): boolean =>
  before?.to === from - 1 && isMoney(tokens[before.to]?.key ?? '') && centsAt(tokens, before) !== null;

/** «Bâtiment C», "row F". */
const letterAt = (tokens: readonly Token[], i: number): Fact[] => {
  const [before, token] = [tokens[i - 1], tokens[i] as Token];
  const isLetter = token.key.length === 1 && (token.kind & Kind.Capital) !== 0;
  return isLetter && before && isNumbered(before.key) && token.start === before.end + 1
    ? [{ kind: 'counted', key: `${before.key} ${token.key}`, span: [token.start, token.end] }]
    : [];
};

/** Numbers that are somebody's: long ones, what is numbered, things counted. Hours, delays and shares are not. */
export const numbers = (tokens: readonly Token[]): Fact[] => [
  ...numerals(tokens).flatMap((numeral, i, all) =>
    isCents(tokens, numeral, all[i - 1]) || isOfPhone(tokens, numeral) ? [] : factsAt(tokens, numeral),
  ),
  ...tokens.flatMap((_, i) => letterAt(tokens, i)),
];
