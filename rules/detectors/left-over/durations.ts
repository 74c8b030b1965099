import { folded } from '../../../engine/reading/folded';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Situation } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import { clauseAt } from './clause';
import type { Fact } from './fact';
import { numerals } from './spelled';

const MINUTE = 1;
const HOUR = 60;
const DAY = 1440;
/** Units by their length in minutes. */
const UNITS = new Map(
  `min mins minute minutes mn:${MINUTE};h hr hrs hour hours heure heures:${HOUR};day days jour jours:${DAY};week weeks semaine semaines:${7 * DAY};month months mois:${30 * DAY}`
    .split(';')
    .map((line) => line.split(':'))
    .flatMap(([names = '', length]) => names.split(' ').map((name) => [name, Number(length)] as const)),
);
/** «1h50». */
const HOURS = /\b(\d{1,2}) ?h ?(\d{2})?\b/g;
const HALF_HOUR = /\b(?:half an hour|une demi-heure)\b/g;

const fact = (length: number, start: number, end: number): Fact => ({
  kind: 'duration',
  key: String(length),
  span: [start, end],
});

const unitAfter = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at]?.key === '-' ? tokens[at + 1] : tokens[at];

/** How long something took: «vingt-deux minutes», "half an hour". @param low the folded text */
export const durations = (low: string, tokens: readonly Token[]): Fact[] => [
  ...[...low.matchAll(HALF_HOUR)].map(({ index, 0: all }) => fact(HOUR / 2, index, index + all.length)),
  ...[...low.matchAll(HOURS)].map(({ index, 0: all, 1: hours, 2: minutes }) =>
    fact(Number(hours) * HOUR + Number(minutes ?? 0), index, index + all.length),
  ),
  ...numerals(tokens).flatMap(({ value, from, to }) => {
    const [first, unit] = [tokens[from], unitAfter(tokens, to)];
    const length = unit && unit.kind & Kind.Word ? UNITS.get(unit.key) : undefined;
    return first && unit && length ? [fact(value * length, first.start, unit.end)] : [];
  }),
];

/** What somebody went through; a delay that is announced is the desk's usual one. */
const ENDURED =
  /\b(?:those|these|ces|cette|you (?:waited|were|had|spent|queued|lost|stood|sat)|you've (?:been|waited|had|spent|lost)|left you|kept you|waiting|on hold|in the queue|in a queue|queu(?:e|ed|ing)|standing|stuck|held up|late|retard|delayed|attendre|attendu|attente|patiente|patiente[zr]?|passees?|bloque\w*|coince\w*|fait la queue|(?:une|de) file|au telephone|a quai|dehors)\b/;
const AHEAD = /\b(?:within|in the next|sous|d'ici|takes?|allow|comptez|up to|jusqu'a|dans les?|will)\b/;

/** Whether a draft says by a duration what the customer went through. */
export const isEndured = (draft: { readonly text: string }, span: Span): boolean => {
  const clause = clauseAt(draft, span);
  return ENDURED.test(clause) && !AHEAD.test(clause);
};

/** Moments within a day, and days, from which anybody can count. */
const HOURS_TOLD =
  /\b(?:since|depuis|ce matin|this morning|lunch|noon|midi|midnight|minuit|before|avant|\d{1,2} ?h ?\d{0,2}|\d{1,2}[:.]\d\d|\d ?[ap]m)\b/;
const DAYS_TOLD =
  /\b(?:since|depuis|hier|yesterday|last|derniere?|ago|il y a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}\/\d{1,2})\b/;
const NEAR = 0.3;

/** Whether a duration is how long ago a message of the thread was written. */
function isAge(length: number, at: string | undefined, now: string | undefined): boolean {
  const age = at && now ? (Date.parse(now) - Date.parse(at)) / 60_000 : Number.NaN;
  return Math.abs(age - length) <= length * NEAR;
}

/** Whether a thread tells from when on anybody can count how long something took. */
export const isCountable = ({ key }: Fact, { thread, now }: Pick<Situation, 'thread' | 'now'>): boolean => {
  const moments = Number(key) < DAY ? HOURS_TOLD : DAYS_TOLD;
  return thread.some((message) => moments.test(folded(message)) || isAge(Number(key), message.at, now));
};
