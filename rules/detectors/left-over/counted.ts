import { stemOf } from '../../../engine/reading/content';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Fact } from './fact';
import { isGoingOn } from './numbered';
import { type Numeral, writtenIn } from './spelled';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What is counted everywhere: time, weights, shares. */
export const UNCOUNTED = set(
  `h heure heures hour hours hr hrs min mins minute minutes seconde secondes second seconds jour jours day days semaine
  semaines week weeks mois month months an ans annee annees year years fois times ouvres ouvre working business km kilometres
  metres percent pourcent personnes people persons clients customers points etoiles stars
  questions etapes steps conseillers agents techniciens autres other more plus
  characters caracteres premiers premieres first last derniers dernieres prochains prochaines next`,
);
const FREE = set('offert offerts offerte offertes gratuit gratuits gratuite gratuites free');
const LEAST_DIGITS = 3;
const LEAST_COUNT = 5;
const LEAST_NOUN = 4;
/** Counts that people round to. */
const ROUND = new Set([10, 12, 15, 20, 30, 50]);

/** «6 Cliquez» counts nothing: it numbers a step. */
export const isNoun = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.kind & Kind.Capital) === 0 &&
  (token.kind & Kind.Word) !== 0 &&
  token.key.length >= LEAST_NOUN &&
  !isGoingOn(token.key);

/** Things counted, «quatre chaises», "eleven pallets": few of them, or a round number, say little by themselves. */
export function counted(tokens: readonly Token[], numeral: Numeral): Fact[] {
  const [first, after, next] = [tokens[numeral.from], tokens[numeral.to], tokens[numeral.to + 1]];
  if (!first || !isNoun(after)) return [];
  const { value, isSpelled } = numeral;
  const isTime = UNCOUNTED.has(after.key) && !FREE.has(next?.key ?? '');
  const isLong = !isSpelled && writtenIn(tokens, numeral).length >= LEAST_DIGITS;
  if (isTime || value < 2 || isLong) return [];
  const isSlight = value < LEAST_COUNT || (isSpelled && ROUND.has(value)) || UNCOUNTED.has(after.key);
  return [
    {
      kind: 'counted',
      key: `${value} ${stemOf(after.key)}`,
      span: [first.start, after.end],
      ...(isSpelled ? { isSpelled: true } : {}),
      ...(isSlight ? { weight: 'slight' as const } : {}),
    },
  ];
}
