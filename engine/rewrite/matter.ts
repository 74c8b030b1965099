import type { CustomerReading } from '../reading/customer';
import { hasAny, hitsOf, type TextReading } from '../reading/text';

/** «Vol 418», "order #20417": what the brand can look up without asking. */
const NUMBERED =
  /(?<!\p{L})(?:flight|vol|train|bus|line|ligne|order|commande|booking|reservation|réservation|ticket|billet|dossier|case|réf(?:érence)?|ref(?:erence)?|n°)\W{0,3}(?:n[°o]\.?|number|num[ée]ro|#)?\W{0,3}\p{L}{0,3}\d{2,}|#\d{3,}/iu;
/** "BA1492", «AF 418»: a code in capitals, but neither "2 AM 15 people" nor "DM 24". */
const CODE = /(?<![\p{L}\d])(?!(?:AM|PM|DM|MP)\s)\p{Lu}{2}\s?\d{2,4}(?![\p{L}\d])/u;

/** Whether the customer names what their case can be found by. */
export const isIdentified = ({ latest }: CustomerReading): boolean =>
  NUMBERED.test(latest.text) || CODE.test(latest.text);

/** Cues of something that happened to the customer, at some time and place. */
const HAPPENED = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-waiting', 'c-no-answer', 'c-nobody-answers', 'c-unsolved',
]; // biome-ignore format: a list reads better dense
/** "I can't believe": a turn of speech, no step that failed. */
const SPOKEN = /^\s*(?:believe|wait|imagine|understand|stand|complain|fault)/iu;

/** Whether the customer could not do something that they tried to. */
const isStuck = (said: TextReading): boolean =>
  hitsOf(said, 'c-cannot').some(({ match }) => !SPOKEN.test(said.text.slice(match[1])));
/** How a thing is made, sold or laid out: there is nothing to look into. */
const OF_TASTE =
  /(?<!\p{L})(?:legroom|leg room|width|comfort|entertainment|seat(?:s|ing)?|snacks?|menu|design|layout|colou?rs?|advert\p{L}*|policy|policies|suggest\p{L}*|should (?:have|offer|add|consider)|need to (?:add|offer|have)|overcrowded|choice|options?|range|sièges?|confort|carte|gamme|choix|publicités?|pubs?|règlement|suggestion|devriez|pourriez)(?!\p{L})/giu;

/** So many words of how things are make a review of them, whatever else is told on the way. */
const OF_REVIEW = 3;

/** Whether the customer finds fault with how something is, rather than with what befell them. */
export const isOfTaste = ({ latest }: CustomerReading): boolean => {
  const words = new Set(latest.text.toLowerCase().match(OF_TASTE));
  return words.size >= OF_REVIEW || (words.size > 0 && !hasAny(latest, HAPPENED) && !isStuck(latest));
};

/** How somebody was treated: the brand can look into it, whatever its reply says of its people. */
const TREATED =
  /(?<!\p{L})(?:rude(?:ly|ness)?|disrespect\p{L}*|unprofessional|yelled|shouted|scold\p{L}*|insulted|humiliat\p{L}*|impoli\p{L}*|agressi\p{L}*|méprisant\p{L}*|insult\p{L}*|malpoli\p{L}*)(?!\p{L})/iu;

/** Whether the customer tells of how they were treated. */
export const isOfTreatment = ({ latest }: CustomerReading): boolean => TREATED.test(latest.text);

/** «On m’a remboursée», "all sorted now", «heureusement»: the customer tells that it came out well, or was seen to. */
const SETTLED_SINCE =
  /(?<!\p{L})(?:heureusement|(?:mis|mise) en place|(?:m['’]|nous )(?:a|ont) (?:été |bien )?rembours\p{L}*|(?:j['’]ai|ai) (?:été|eu|obtenu) (?:bien )?(?:rembours\p{L}*|le remboursement)|je garde(?! pas)|(?<!pas |peu |in)satisfaite?s?|me pla(?:î|i)t(?! (?:pas|plus|guère))|luckily|fortunately|all sorted|(?:was|been|got) (?:refunded|sorted)|they refunded)(?!\p{L})/giu;
/** "I still haven't been refunded", «personne ne m’a remboursé»: the clause says the reverse of its last words. */
const REVERSED =
  /n['’]t(?!\p{L})|(?<!\p{L})(?:not|cannot|never|still|nobody|no one|nothing|pas|jamais|personne|rien|aucune?|ne|n['’]\p{L}+)(?!\p{L})/iu;
const CLAUSE_START = /[.!?;:,\n]|(?<!\p{L})(?:but|and|mais|et|puis)(?!\p{L})/iu;

/** What stands before a place in its clause. */
const clauseBefore = (text: string, at: number): string => text.slice(0, at).split(CLAUSE_START).at(-1) ?? '';

/** Whether the customer tells that their matter is settled, or being so. */
export const isSettledSince = ({ latest }: CustomerReading): boolean =>
  [...latest.text.matchAll(SETTLED_SINCE)].some(
    ({ index }) => !REVERSED.test(clauseBefore(latest.text, index)),
  );

/** Somebody between the customer and the brand, who may be the one that did not answer. */
const THIRD =
  /(?<!\p{L})(?:hosts?|sellers?|landlords?|insurers?|third[- ]part\p{L}+|hôtes?|propriétaires?|assureurs?)(?!\p{L})/iu;

/** Whether a silence that the customer tells of may be somebody else's. */
export const isOfThird = ({ latest }: CustomerReading): boolean => THIRD.test(latest.text);
