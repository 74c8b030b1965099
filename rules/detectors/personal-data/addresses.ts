import type { Span } from '../../../engine/types/text';
import { LETTER, UPPER } from './letters';
import { type Published, wordsOf } from './published';
import { sentenceAt, spansOf, type Written } from './written';

const STREETS =
  '[Rr]ue|[Aa]venue|[Aa]v\\.?|[Bb]d\\.?|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Aa]ll[ée]es?|[Qq]uai|[Ss]quare|[Ss]entier|[Rr]uelle|[Vv]enelle|[Ff]aubourg|[Ll]otissement|[Hh]ameau|[Mm]ont[ée]e|[Cc]hauss[ée]e|[Dd]r[èe]ve|[Cc]los|[Cc]it[ée]';
/** Words that name a street only before a name: «2 cours de pilates», «3 place du Marché». */
const MAYBE =
  '[Pp]lace|[Cc]ours|[Rr]oute|[Pp]assage|[Vv]oie|[Rr][ée]sidence|[Vv]illa|[Rr]ang|[Cc][ôo]te|[Pp]romenade';
const LINK = "(?:(?:de la|de l['’]|des|du|de|d['’]|la|le|les|aux?) ?)?";
const WORD = `[${LETTER}\\d'’-]+`;
const NAME = `[${UPPER}][${LETTER}'’-]*`;
const FRENCH = `\\d{1,4}(?: ?(?:bis|ter|quater|[A-Ga-g]))?,? (?:(?:${STREETS}) ${LINK}${WORD}|(?:${MAYBE}) ${LINK}${NAME})`;
/** Belgium and Switzerland: the number comes last. */
const TURNED = `(?:${STREETS}|${MAYBE}) ${LINK}${NAME}(?:[ -]${NAME}){0,2},? (?:n° ?)?\\d{1,4}[a-z]?(?= ?[,.;:)!?(]|$| à| au| [${UPPER}])`;
const ROADS =
  'Street|street|St|st|Road|road|Rd|rd|Avenue|avenue|Ave|ave|Lane|lane|Ln|Drive|drive|Dr|Close|close|Court|court|Ct|Crescent|crescent|Terrace|terrace|Gardens|gardens|Boulevard|Blvd|Row|Grove|grove|Mews|Hill|Way|way|Place|place|Square|square|Walk|Green|Rise|View|Parade|Circle|Quay|Yard|Park|park|Nagar|Marg|Colony|Salai';
const ENGLISH = `(?:(?:[Ff]lat|[Aa]pt\\.?|[Aa]partment|[Uu]nit|[Hh]ouse|[Pp]lot) ?\\d{1,4}[A-Za-z]?, )?\\d{1,5}[A-Za-z]?(?:/\\d{1,3})?,? ${NAME}(?: ${NAME}){0,2} (?:${ROADS})\\b`;
/** «, 69003 Lyon», «, 3e étage gauche», ", flat 3", ", Didcot". */
const MORE = `(?:,? \\(?\\d{4,6} ${NAME}(?:[ -]${NAME})?|, (?:\\d{1,2}(?:er|e|ème) étage(?: (?:gauche|droite|face))?|(?:[Ff]lat|[Aa]pt|[Bb]ât(?:iment)?|[Aa]ppt?) ?\\w{1,4})|, ${NAME}(?= (?:[A-Z]{1,2}\\d)|[.,;!?)]| at| by| on))?`;
const ADDRESS = new RegExp(`(?<![${LETTER}\\d/.,-])(?:${FRENCH}|${TURNED}|${ENGLISH})${MORE}`, 'g');

/** People are delivered to, visited and called on where they live. */
const HOME =
  /\b(?:chez vous|chez toi|domicile|logement|votre (?:adresse|immeuble|porte|maison|appartement|rue)|ton (?:adresse|immeuble)|livre|livree?s?|livreur|livraison|relivr\w*|coursier|chauffeur|facteur|colis|technicien\w*|plombier|chauffagiste|electricien|serrurier|releveur|depanneur|ramoneur|artisan|expert|intervention|passage|repassage|repasse\w*|passe(?:ra|ront)?|presente\w*|representer\w*|depose|expedie\w*|envoye\w*|parti|partie|etage|digicode|interphone|habit\w*|resid\w*|domicilie\w*|compteur|raccord\w*|pavillon|maison|villa|bungalow|cottage|alarme?s?|warden|equipe|devant|course|taxi|cab|ride|vtc|lorry|truck|camion|repas|repart\w*|quitte|arriv\w*|ce soir|demain|tonight|tomorrow|will be|left|your (?:address|home|house|door|flat|place|property)|deliver\w*|redeliver\w*|driver|courier|van|parcel|package|engineer|technician|plumber|electrician|fitter|crew|surveyor|rider|postman|visit|he'll|she'll|they'll|he will|she will|left (?:it|them)|sent|shipped|dispatched|addressed|live|meter|installed|flat|apartment|outside)\b/;
/** A shop, a desk, a place where parcels go back to: everybody may know where it stands. */
const PLACE =
  /\b(?:magasins?|boutiques?|agences?|centre|guichet|bureaux?|siege|atelier|entrepot|restaurant|salon|musee|hotel|garage|ecole|lycee|college|theatre|stade|concession|pharmacie|piscine|gymnase|parking|bar|brasserie|banque|poste|halle|eglise|salle|chapiteau|mairie|hopital|clinique|cabinet|gare|relais|consigne|ouverte?s?|ouvrons|ouvre|horaires|retours?|renvoyez|envoyez|adressez|ecrivez|venez|passez|retrouvez|rejoignez|sans rendez-vous|vous (?:attend|recoit|accueille)\w*|quand vous voulez|gerante?|directeur|directrice|notre (?:adresse|local|stand)|nos (?:locaux|adresses)|nous sommes|stands?|marche|expo|concert|spectacle|atelier|reunion|permanence|entree|tarifs?|situee?s?|a l'angle|travaux|coupure|fuite|store|shop|branch|office|desk|workshop|warehouse|centre|center|clinic|museum|practice|surgery|pharmacy|chemist|church|school|hotel|bank|stadium|venue|hall|theatre|cinema|library|station|campus|dealership|showroom|cafe|pub|restaurant|chapel|open|opens|find us|visit us|come (?:to|in|by|and)|pop|drop|returns?|send (?:it|them|the|to)|our (?:address|place|stall)|any ?time|happy to|welcome|manager|owner|landlord|director|we(?:'re| are) (?:at|on|in|open|based|located|moving)|stall|market|concert|gig|show|event|meeting|booking|entry|doors|works|outage|leak|main burst|corner of|maps?|nearest|closest|newsagent|parcel ?shop|locker|post office|pick ?up|collect|\w+(?:erie|theque)|du (?:lundi|mardi|mercredi)|(?:mon|tues|wednes)day to|daily|tous les jours)\b/;
/** Signs of a home that no shop has. */
const CERTAIN =
  /\b(?:chez vous|chez toi|domicile|livreur|chauffeur|coursier|facteur|technicien\w*|plombier|chauffagiste|electricien|releveur|votre adresse|your (?:address|home|house|door|flat)|driver|courier|engineer|technician|plumber|fitter|crew|etage|digicode)\b/;
/** They ask where something is. */
const WHERE =
  /\b(?:adresse|(?:d')?ou (?:[a-z]+(?:er|ir|re)|puis|peut|faut|est|etes|se|vous)|ouvert|ouvrez|ouvre|horaires?|venir|renvoyer|where|address|open|opening|directions|\bou\b$|vous etes ou|located|come|return|send|nearest|closest|proche|near)\b/;

/** A whole address, down to the town, is written to somebody. */
const POSTCODE = /\b\d{4,5} [a-z]/;

/** Whether an address in a draft is the customer's home; a place that is nobody's home is for everybody. */
function isHome(span: Span, page: Written, said: string): boolean {
  const sentence = page.low.slice(...sentenceAt(page, span[0]));
  if (CERTAIN.test(sentence)) return true;
  if (PLACE.test(sentence) || /[€£$]/.test(sentence)) return false;
  const isWhole = POSTCODE.test(page.low.slice(...span));
  return (HOME.test(sentence) || isWhole) && !WHERE.test(said);
}

const TYPES = new RegExp(`^(?:${STREETS}|${MAYBE}|${ROADS})$`, 'i');

/** A street that the customer named is theirs to name, with its number or without. */
function isNamed(span: Span, { low }: Written, known: Published): boolean {
  const street = low.slice(...span).split(',')[0] ?? '';
  const words = wordsOf(street).filter((word) => word.length > 2 && !/\d/.test(word) && !TYPES.test(word));
  return words.length > 0 && words.every((word) => known.word(word));
}

/** Postal addresses of people's homes. */
export function addresses(page: Written, known: Published): Span[] {
  if (!/\d/.test(page.text)) return [];
  const found = spansOf(page.text, ADDRESS).filter((span) => isHome(span, page, known.said));
  return found.filter((span) => !isNamed(span, page, known));
}
