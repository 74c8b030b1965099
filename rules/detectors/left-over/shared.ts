import { stemOf } from '../../../engine/reading/content';
import { folded } from '../../../engine/reading/folded';
import type { Message, SentReply } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import { clauseAt, clauseTo } from './clause';
import { isElsewhere } from './elsewhere';
import type { Fact } from './fact';

interface Holder {
  readonly text: string;
}

/** What many people meet at once: a cut, a strike, a line, a gathering. */
const MATTER =
  /\b(?:courant|electricite|eau|water|reseau|internet|wifi|fibre|antennes?|pannes?|coup(?:e|ee|es|ees|ures?)|greves?|travaux|lignes?|trafic|trams?|metro|trains?|vols?|reunions?|seances?|concerts?|spectacles?|matchs?|quartier|neige|tempete|orage|lots|tirage|concours|logements|maneges?|power|outages?|strikes?|closures?|lines?|trains?|flights?|roads?|draw|winners|meeting|snow|storm)\b/g;
/** Said to everybody in so many words. */
const EVERYBODY =
  /\b(?:everyone|everybody|all (?:our |the )?(?:passengers|customers|residents|users)|tout le monde|tou(?:s|tes) les (?:clients?|passagers|voyageurs|usagers|abonnes|habitants|locataires))\b/;
/** Said of one person's own: «votre train», "you're on". */
const ONES_OWN = /\b(?:vous|votre|vos|tu|te|ton|ta|tes|you|your|yours)\b/;
/** A house's doors: the same for all who come to it. */
const DOORS =
  /\b(?:(?:r?ouvre|ferme|ouvert|rouvert)(?:nt|e|s|es|ra|ront)?|fermetures?|(?:re)?open(?:s|ed|ing)?|clos(?:es?|ed|ing)|shut)\b/;
/** Whether the clause around something speaks of one person's own, and of no house's doors. */
export const isOnesOwn = (holder: Holder, span: Span): boolean => {
  const clause = clauseAt(holder, span);
  return ONES_OWN.test(clause) && !DOORS.test(clause);
};

const LEAST = 4;
const isOfDoors = (message: Message): boolean => DOORS.test(folded(message));

/** Stand in any sentence about opening hours. */
const PLAIN = new Set(
  'jusqu until lundi mardi mercredi jeudi vendredi samedi dimanche with from avec pour dans mais heures'.split(
    ' ',
  ),
);
const DAYS: ReadonlySet<Fact['kind']> = new Set(['weekday', 'month']);
/** Who comes to one person's door. */
const VISITORS =
  /^(?:technicien|livreur|plombier|depannage|depanneur|reparateur|transporteur|chauffeur|equipe|colis|driver|engineer|fitter|plumber|crew|courier|parcel|delivery|livraison)/;
/** What is one person's even then. */
const OWN_KINDS: ReadonlySet<Fact['kind']> = new Set([
  'amount',
  'link',
  'mail',
  'phone',
  'kin',
  'measure',
  'duration',
  'person',
]);
const FLIGHT = /^[A-Z]{2}\d{2,4}$/;

/** Whether what a fact tells is one person's, whatever many people met: a sum, a reference that is no flight. */
export const isOwnKind = ({ kind, key }: Fact): boolean =>
  OWN_KINDS.has(kind) || (kind === 'code' && !FLIGHT.test(key));

/** Words for one thing that is cut off. */
const ONE_NAME: Readonly<Record<string, string>> = {
  electricite: 'courant',
  power: 'courant',
  water: 'eau',
  internet: 'reseau',
  wifi: 'reseau',
  fibre: 'reseau',
};

const mattersIn = (low: string): string[] =>
  low
    .match(MATTER)
    ?.map((word) => word.replace(/s$/, ''))
    .map((word) => ONE_NAME[word] ?? word) ?? [];

/** «La ligne 18», "14 Elm Road": what a fact is named with is no matter of itself. */
const besides = (low: string, [start, end]: Span, kind: Fact['kind']): string[] =>
  [/[a-z]+ ?$/.exec(low.slice(0, start)), kind === 'place' ? /^ ?[a-z]+/.exec(low.slice(end)) : null]
    .flatMap((found) => found ?? [])
    .map((word) => word.trim().replace(/s$/, ''));

const wordsIn = (low: string): string[] =>
  (low.match(/[a-z]+/g) ?? []).filter(
    (word) => word.length >= LEAST && !PLAIN.has(word) && !DOORS.test(word),
  );

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) => others.includes(word));

/** The chairs of which this customer writes too: the day of a thing, and not of somebody who comes. */
function isTheirThing(
  now: readonly string[],
  before: readonly string[],
  thread: readonly Message[],
): boolean {
  if (before.some((word) => VISITORS.test(word))) return false;
  const both = now.filter((word) => before.includes(word)).map(stemOf);
  return thread.some((message) => shares(both, wordsIn(folded(message)).map(stemOf)));
}

/**
 * Whether a fact is of everybody's matter: a cut, a strike, a shop's doors, of which both replies speak, or the earlier
 * one and this thread do.
 * @param draft what is written now
 * @param earlier the reply that holds the fact too
 */
export function isShared(
  fact: Fact,
  draft: Holder,
  earlier: SentReply,
  there: Span,
  thread: readonly Message[],
): boolean {
  const { kind, span } = fact;
  if (isOwnKind(fact)) return false;
  const now = clauseAt(draft, span);
  if (EVERYBODY.test(now)) return true;
  const before = clauseAt(earlier, there);
  if (kind === 'code' || ONES_OWN.test(now) || ONES_OWN.test(clauseTo(earlier, there))) return false;
  if (DOORS.test(now) && DOORS.test(before))
    return shares(wordsIn(now), wordsIn(before)) || (kind === 'date' && thread.some(isOfDoors));
  if (DAYS.has(kind) && isTheirThing(wordsIn(now), wordsIn(before), thread)) return true;
  const beside = besides(folded(earlier), there, kind);
  const matters = mattersIn(before).filter((word) => !beside.includes(word));
  if (matters.length === 0 || isElsewhere(draft, earlier, thread)) return false;
  return (
    shares(mattersIn(now), matters) || thread.some((message) => shares(mattersIn(folded(message)), matters))
  );
}
