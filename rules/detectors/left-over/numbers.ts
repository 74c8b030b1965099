import { stemOf } from '../../../engine/reading/content';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Fact } from './fact';
import { isUsual } from './figures';
import { isMeasure, isMoney, measureOf } from './measures';
import { isNaming, isNumbered } from './numbered';
import { type Numeral, numerals, spelledAt } from './spelled';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What is counted everywhere: time, weights, shares. */
const UNITS = set(
  `h heure heures hour hours hr hrs min mins minute minutes seconde secondes second seconds jour jours day days semaine
  semaines week weeks mois month months an ans annee annees year years fois times ouvres ouvre working business km kilometres
  metres kg grammes degres degrees percent pourcent personnes people persons clients customers points etoiles stars
  questions etapes steps conseillers agents techniciens autres other more plus
  characters caracteres premiers premieres first last derniers dernieres prochains prochaines next`,
);
const FREE = set('offert offerts offerte offertes gratuit gratuits gratuite gratuites free');
const YEAR = /^(?:19|20)\d{2}$/;
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const LEAST_DIGITS = 3;
const LEAST_COUNT = 5;
const LEAST_NOUN = 4;

const isRound = (key: string): boolean => /^[1-9]0+$/.test(key) || /^[1-9]50*$/.test(key);

/** «6 Cliquez» counts nothing: it numbers a step. */
const isNoun = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.kind & Kind.Capital) === 0 &&
  (token.kind & Kind.Word) !== 0 &&
  token.key.length >= LEAST_NOUN;

/** Figures keep the noughts in front: «vélo 0872». */
const written = (tokens: readonly Token[], { from, value, isSpelled }: Numeral): string =>
  isSpelled ? String(value) : (tokens[from]?.key ?? '');

function counted(tokens: readonly Token[], numeral: Numeral): Fact[] {
  const [first, after, next] = [tokens[numeral.from], tokens[numeral.to], tokens[numeral.to + 1]];
  if (!first || !isNoun(after)) return [];
  const isTime = UNITS.has(after.key) && !FREE.has(next?.key ?? '');
  const key = written(tokens, numeral);
  if (isTime || numeral.value < 2 || (!numeral.isSpelled && key.length >= LEAST_DIGITS)) return [];
  const isSlight = numeral.isSpelled || numeral.value < LEAST_COUNT || UNITS.has(after.key);
  return [
    {
      kind: 'counted',
      key: `${numeral.value} ${stemOf(after.key)}`,
      span: [first.start, after.end],
      ...(numeral.isSpelled ? { isSpelled: true } : {}),
      ...(isSlight ? { weight: 'slight' as const } : {}),
    },
  ];
}

/** "Two pounds ninety nine" is one sum. */
function centsAt(tokens: readonly Token[], { isSpelled, to }: Numeral): Numeral | null {
  const cents = isSpelled ? spelledAt(tokens, to + 1) : null;
  return cents && cents.value < 100 && !isNoun(tokens[cents.to]) ? cents : null;
}

function ofUnit(tokens: readonly Token[], numeral: Numeral): Fact[] | null {
  const [first, after] = [tokens[numeral.from], tokens[numeral.to]];
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

function factsAt(tokens: readonly Token[], numeral: Numeral): Fact[] {
  const [before, token, after] = [tokens[numeral.from - 1], tokens[numeral.from], tokens[numeral.to]];
  const last = tokens[numeral.to - 1];
  if (!token || !last) return [];
  const key = written(tokens, numeral);
  const noun = after && after.kind & Kind.Word && !(after.kind & Kind.Time) ? after.key : '';
  if (before && isNumbered(before.key) && (!numeral.isSpelled || isNaming(noun)))
    return [
      { kind: 'counted', key: `${before.key.replace(/^[ld]'/, '')} ${key}`, span: [token.start, last.end] },
    ];
  const measured = ofUnit(tokens, numeral);
  if (measured) return measured;
  if (after?.key === '%' || before?.key === '+') return [];
  const isLong = key.length >= LEAST_DIGITS && !YEAR.test(key) && !CLOCK.test(key) && !isRound(key);
  if (isLong && !numeral.isSpelled && !UNITS.has(noun))
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
    isCents(tokens, numeral, all[i - 1]) ? [] : factsAt(tokens, numeral),
  ),
  ...tokens.flatMap((_, i) => letterAt(tokens, i)),
];
