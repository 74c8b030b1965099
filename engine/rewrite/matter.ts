import type { CustomerReading } from '../reading/customer';
import { hasAny } from '../reading/text';

/** «Vol 418», "order #20417", "BA1492": what the brand can look up without asking. */
const IDENTIFIED =
  /(?<!\p{L})(?:flight|vol|train|bus|line|ligne|order|commande|booking|reservation|réservation|ticket|billet|dossier|case|réf(?:érence)?|ref(?:erence)?|n°)\W{0,3}(?:n[°o]\.?|number|num[ée]ro|#)?\W{0,3}\p{Lu}{0,3}\d{2,}|#\d{3,}|(?<![\p{L}\d])\p{Lu}{2}\s?\d{2,4}(?![\p{L}\d])/u;

/** Whether the customer names what their case can be found by. */
export const isIdentified = ({ latest }: CustomerReading): boolean => IDENTIFIED.test(latest.text);

/** Cues of something that happened to the customer, at some time and place. */
const HAPPENED = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-waiting', 'c-cannot', 'c-no-answer', 'c-nobody-answers', 'c-unsolved',
]; // biome-ignore format: a list reads better dense
/** How a thing is made, sold or laid out: there is nothing to look into. */
const OF_TASTE =
  /(?<!\p{L})(?:legroom|leg room|seat(?:s|ing)?|snacks?|menu|design|layout|colou?rs?|advert\p{L}*|policy|policies|suggest\p{L}*|should (?:have|offer|add|consider)|need to (?:add|offer|have)|overcrowded|choice|options?|range|sièges?|confort|carte|gamme|choix|publicités?|pubs?|règlement|suggestion|devriez|pourriez)(?!\p{L})/iu;

/** Whether the customer finds fault with how something is, rather than with what befell them. */
export const isOfTaste = ({ latest }: CustomerReading): boolean =>
  OF_TASTE.test(latest.text) && !hasAny(latest, HAPPENED);
