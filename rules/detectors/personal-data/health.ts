import type { Span } from '../../../engine/types/text';
import { BODY, CARE, CONDITIONS, CONDITIONS_OF_WORDS, DRUG, DRUGS, ILL } from './health-words';
import { sentenceAt, spansOf, type Written } from './written';

/** Whose: «votre», "your", with what may stand between. */
const YOURS = /\b(?:votre|vos|ton|ta|tes|your|ur|yours)(?: [a-z0-9.,'-]+){0,2} (?:d'|de |du )?$/;
/** «Pour une entorse», "with epilepsy", «début de glaucome»: a case, not illness in general. */
const A_CASE =
  /\b(?:pour|avec|suite a|apres|malgre|vu|souffr\w+ (?:de|d')|suspicion de|soupcon de|debut de|crise de|diagnostic de?|traitement (?:de|du|contre|pour)|suivi (?:de|du)|with|for|after|given|following|suspected|possible|history of|signs of|case of|diagnosed with|treated for|because of|due to|had)(?: (?:un|une|votre|cette|ce|la|le|l'|a|an|your|the|bad|severe|mild|suspected|acute))? ?$/;
/** «Une suspicion de», «avec une»: one person's by its article. */
const ONE_CASE =
  /\b(?:(?:pour|avec|suite a|apres|with|for|after|given|following) (?:une?|cette|your|an?)|(?:suspicion|soupcon|debut|crise|signs|history|case) (?:de|d'|of)|suspected|diagnosed with|treated for)(?: (?:bad|severe|mild|suspected|acute))? ?$/;
const ARTICLE = /(?:^|[^a-z])(?:un|une|cette|ce|a|an|this|the|la|le|l') ?$/;
const TO_THEM = /(?<!rendez-)\b(?:vous|votre|vos|tu|ton|ta|tes|you|your|yours|u)\b/;
const CLINIC =
  /\b(?:consultation|passage|urgences|patiente?|clinic|unit|ward|wait|seen|appointment|verres|glasses|lenses|lentilles|frames|correction|docteur|doctor|infirmiere|nurse|prescription|ordonnance|place|slot|chirurgie|bed|lit)\b/;
/** Said of people in general, of what a dish contains, of what may be. */
const GENERAL =
  /\b(?:en cas d[e']|personnes|clients|patients|passengers|people|anyone|anybody|customers|guests|everyone|those who|tous|toutes|si|if|any|sans|free|friendly|repas|meals?|menu|plats?|adapte\w*|contient|contains?|allergenes?|allergens?|prevention|recherche|lutte|journee mondiale|awareness|research|charity|centre|checks?|fondation|foundation|recommand\w*|convient|suitable)\b/;
const UNIT =
  /^ (?:clinic|unit|team|ward|nurse|department|appointment|group|list|referral|service|specialist|review|patient)\b/;

/** Aids that a house lends and that animals get too: theirs only by a possessive. */
const AIDS =
  /^(?:fauteuil roulant|wheelchair|bequilles|crutches|pansement|pansements|platre|attelle|minerve|mobility scooter|dialyse|sterilet|implants?)$/;

/** Whether an illness named at a place is this customer's. */
function isTheirs(page: Written, [start, end]: Span): boolean {
  const [from, to] = sentenceAt(page, start);
  const before = page.low.slice(from, start);
  const sentence = page.low.slice(from, to);
  if (YOURS.test(before)) return !/\b(?:si|if|any|or)\b/.test(before);
  if (GENERAL.test(sentence) || AIDS.test(page.low.slice(start, end))) return false;
  if (UNIT.test(page.low.slice(end))) return TO_THEM.test(sentence);
  const isClinic = CLINIC.test(sentence);
  if (ONE_CASE.test(before)) return true;
  return (A_CASE.test(before) && (isClinic || TO_THEM.test(sentence))) || (ARTICLE.test(before) && isClinic);
}

const words = ({ low }: Written): Span[] => spansOf(low, /[a-z]+(?:[-'][a-z]+)*/g);
const isIllness = (word: string): boolean => CONDITIONS.has(word) || ILL.test(word);
const isDrug = (word: string): boolean => DRUGS.has(word) || DRUG.test(word);

/** A medicine is told with whom it is for: theirs, or what waits for them at the counter. */
const DISPENSED =
  /\b(?:votre|vos|ton|ta|your|comptoir|counter|rupture|stock|arrive\w*|came in|in store|collect|pick|ready|prete?|attend|waiting|reserve\w*|put aside|mise? de cote|ordonnance|prescri\w*|dose|boite|box)\b/;

function isDispensed(page: Written, at: number): boolean {
  const sentence = page.low.slice(...sentenceAt(page, at));
  return (
    DISPENSED.test(sentence) &&
    !/\b(?:nationale?|nationwide|generique|generic|everyone|tous)\b/.test(sentence)
  );
}

const THEIR_OWN =
  /\b(?:(?:votre|ton|ta|tes|vos|your) (?:operation|intervention|chirurgie|douleurs?|seances?|radio|prothese) (?:du|de la|de l'|au|a la|a l'|on the|of the) ?|(?:votre|vos|ton|ta|tes|your|ur) (?:left |right |bad |broken |sore |injured |new )?(?:d')?)$/;

/** A part of the body is health where care is spoken of, and it is theirs. */
function isTreated(page: Written, [start]: Span): boolean {
  const [from, to] = sentenceAt(page, start);
  const sentence = page.low.slice(from, to);
  return (
    CARE.test(sentence) &&
    (THEIR_OWN.test(page.low.slice(from, start)) || /\byou (?:had|broke|hurt)\b|\bon vous\b/.test(sentence))
  );
}

/** What a draft tells of a customer's health: illnesses, treatments, medicines, bodies under care. */
export function health(page: Written): Span[] {
  const named = words(page);
  const at = (is: (word: string) => boolean): Span[] => named.filter((span) => is(page.low.slice(...span)));
  return [
    ...[...at(isIllness), ...spansOf(page.low, CONDITIONS_OF_WORDS)].filter((span) => isTheirs(page, span)),
    ...at(isDrug).filter(([start]) => isDispensed(page, start)),
    ...spansOf(page.low, BODY).filter((span) => isTreated(page, span)),
  ];
}
