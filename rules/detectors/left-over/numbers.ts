import { stemOf } from '../../../engine/reading/content';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Fact } from './fact';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What is counted everywhere: time, weights, shares. */
const UNITS = set(
  `h heure heures hour hours hr hrs min mins minute minutes seconde secondes second seconds jour jours day days semaine
  semaines week weeks mois month months an ans annee annees year years fois times ouvres ouvre working business km kilometres
  metres cm mm kg grammes go gb mo mb degres degrees percent pourcent personnes people persons clients customers points etoiles stars questions etapes steps conseillers agents techniciens autres other more plus
  characters caracteres premiers premieres first last derniers dernieres prochains prochaines next`,
);
/** What a number after it is one of: «chambre 214», "bus 6214". */
const NUMBERED = set(
  `chambre room quai voie platform gate porte ligne line train vol flight bus tram metro car navette table emplacement pitch
  casier locker dossier case ticket commande order bon bay siege seat voiture coach rang row lot appartement apt flat unit
  salle guichet comptoir counter caisse till route lane box cabine studio place size taille pointure`,
);

const YEAR = /^(?:19|20)\d{2}$/;
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const LEAST_DIGITS = 3;
const LEAST_COUNT = 5;
const LEAST_NOUN = 4;

const isPlain = ({ kind, key }: Token): boolean =>
  (kind & Kind.Number) !== 0 && (kind & Kind.Time) === 0 && /^\d+$/.test(key);

const isRound = (key: string): boolean => /^[1-9]0+$/.test(key) || /^[1-9]50*$/.test(key);

/** «6 Cliquez» counts nothing: it numbers a step. */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind & Kind.Capital) === 0 &&
  (token.kind & Kind.Word) !== 0 &&
  token.key.length >= LEAST_NOUN;

/** «16:54», «7h13»: a time to the minute is a train's or a delivery's; those on the quarter are everybody's. */
const TO_THE_MINUTE = /^([01]?\d|2[0-3])(?::|h)([0-5]\d)$/;

function timeAt({ kind, key, start, end }: Token): Fact[] {
  const [, hour, minute] = (kind & Kind.Time && TO_THE_MINUTE.exec(key)) || [];
  if (!hour || Number(minute) % 15 === 0) return [];
  return [{ kind: 'counted', key: `${Number(hour)}:${minute}`, span: [start, end] }];
}

function factsAt(tokens: readonly Token[], i: number): Fact[] {
  const token = tokens[i] as Token;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const { key } = token;
  const noun = after && after.kind & Kind.Word && !(after.kind & Kind.Time) ? after.key : '';
  if (before && NUMBERED.has(before.key))
    return [{ kind: 'counted', key: `${before.key} ${key}`, span: [token.start, token.end] }];
  if (UNITS.has(noun) || after?.key === '%' || before?.key === '+') return [];
  const isLong = key.length >= LEAST_DIGITS && !YEAR.test(key) && !CLOCK.test(key) && !isRound(key);
  if (isLong) return [{ kind: 'number', key, span: [token.start, token.end] }];
  const isCounted = Number(key) >= LEAST_COUNT && isNoun(after) && key.length < LEAST_DIGITS;
  return isCounted && after
    ? [{ kind: 'counted', key: `${key} ${stemOf(noun)}`, span: [token.start, after.end] }]
    : [];
}

/** Numbers that are somebody's: long ones, what is numbered, things counted, times to the minute. Delays and shares are not. */
export const numbers = (tokens: readonly Token[]): Fact[] =>
  tokens.flatMap((token, i) => (isPlain(token) ? factsAt(tokens, i) : timeAt(token)));
