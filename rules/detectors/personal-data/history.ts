import type { Span } from '../../../engine/types/text';
import { NUMBER_WORDS } from './number-words';
import type { Written } from './written';

const WORDS = [...NUMBER_WORDS.keys()].filter(
  (word) => !/^(?:une?|one|once|first|premiere?|second|seconde)$/.test(word),
);
const COUNT = `(?:\\d{1,3}|plusieurs|several|dozens of|${WORDS.join('|')})`;
/** From the third on: a second one is told to everybody («votre deuxième article à -50 %»). */
const ORDINAL = `(?:(?:\\d{1,3}(?:e|eme|ieme|nd|rd|th))|${WORDS.filter((word) => /(?:ieme|third|th)$/.test(word) && word !== 'deuxieme').join('|')})`;

/** What people do with a brand; to wait, to write and to call is what they complain of, and no history. */
const DID_FR =
  '(?:achete|commande|loue|emprunte|regarde|visionne|ecoute|annule|manque|rate|reserve|utilise|consomme|retire|declare|souscrit|conteste|retourne|renvoye|rendu|effectue|realise|sejourne|voyage|joue|fait|ouvert|depose|pris|gagne|perdu|depense|consulte|telecharge|visite|echange|resilie)(?:e|s|es)?';
const DID_EN =
  '(?:ordered|bought|purchased|returned|watched|rented|hired|borrowed|streamed|played|visited|stayed|claimed|cancelled|canceled|missed|opened|filed|raised|placed|used|withdrew|withdrawn|attended|skipped|reported|redeemed|downloaded|booked|flown|travelled|traveled|shopped|disputed|complained|dined|eaten|ridden|swapped|exchanged|declared)';
const DO_FR =
  '(?:commandez|retournez|annulez|renvoyez|achetez|reservez|declarez|oubliez|contestez|louez|resiliez|echangez|changez de (?!avis)[a-z]+|demandez un)';

/** How many of what, which one this is, how much. */
const SHAPES: readonly RegExp[] = [
  // «vous avez regardé 14 films», "you returned three items"
  new RegExp(
    `\\b(?:vous|tu) (?:nous |en |y )?(?:avez|as|aviez|etes|avez ete) (?:deja |bien |donc )?${DID_FR} (?:deja |que |plus de )?${COUNT} ([a-z-]+)`,
    'g',
  ),
  new RegExp(
    `\\byou(?:'ve| have|'d| had)? (?:already |also |only )?${DID_EN} (?:over |only |at least )?${COUNT} ((?:[a-z-]+ )?[a-z-]+)`,
    'g',
  ),
  // «votre cinquième location», "your fifth hire with us"
  new RegExp(`\\b(?:votre|ta|ton|your) ${ORDINAL} ([a-z-]+)`, 'g'),
  // «trois fois que vous retournez», "the third time you've returned"
  new RegExp(
    `\\b(?:${COUNT}|${ORDINAL}) fois (?:cette annee |ce mois |ce mois-ci |deja )?(?:que|qu') ?(?:vous|tu) (?:nous )?${DO_FR}`,
    'g',
  ),
  new RegExp(
    `\\b(?:${COUNT}|${ORDINAL}) times? (?:this year |this month |now )?(?:that )?you(?:'ve| have)? ${DID_EN}`,
    'g',
  ),
  // «une cliente qui a commandé onze fois», "you've stayed with us four times"
  new RegExp(
    `\\b(?:vous|tu|qui)(?: [a-z']+){0,2} (?:avez|as|a|etes|es|est) (?:deja )?${DID_FR} (?:chez nous |deja )?${COUNT} fois`,
    'g',
  ),
  new RegExp(
    `\\b(?:you|who)(?:'ve|'s|'d| have| has| had)? (?:already )?${DID_EN}(?: with us| here| from us)? (?:${COUNT} times|twice)`,
    'g',
  ),
  // «nous vous avons remboursé trois fois», "we've refunded you three times"
  new RegExp(
    `\\bvous (?:a|avons|ai) (?:deja )?(?:rembourse|indemnise|dedommage|credite|echange|remplace)(?:e|s|es)? (?:deja )?(?:${COUNT}|deux) fois`,
    'g',
  ),
  new RegExp(
    `\\b(?:we|i)(?:'ve| have)? (?:already )?(?:refunded|compensated|credited) you (?:${COUNT} times|twice)`,
    'g',
  ),
  // «vous dépensez 200 € par mois», "you spend about £200 a month"
  /\b(?:(?:vous|tu) (?:nous )?(?:depensez|depenses) (?:[a-z]+ )?\d[\d.,]{0,14} ?(?:€|euros|francs)|you (?:spend|spent) (?:[a-z]+ )?[€£$]\d[\d.,]{0,14})/g,
  // «vous n'avez rien commandé depuis mars», "you haven't ordered since"
  /\bvous n'avez (?:plus|rien|pas) (?:[a-z]+ )?(?:commande|achete|reserve|paye|regle|utilise|consulte)e? (?:chez nous )?depuis/g,
  /\byou haven't (?:ordered|bought|booked|paid|used|visited|logged in|shopped)(?: [a-z]+)?(?: with us| anything)? since/g,
  // «votre dernière visite remonte à», "your last visit was"
  /\b(?:votre|ta) (?:derniere|precedente|premiere) (?:visite|venue|connexion|commande|location|reservation|consultation) (?:remonte|date|etait|a eu lieu|en|de|du)/g,
  /\byour (?:last|previous|first) (?:visit|login|order|purchase|session|stay|booking|trip|appointment) (?:was|were|dates|dated|in|of|on)/g,
  // «vous avez consommé 42 Go», "you've used 42GB"
  /\b(?:vous avez|tu as|votre consommation (?:est|a ete)?(?: de)?)(?: [a-z]+)? ?(?:consomme|utilise|depasse|epuise)? ?(?:environ )?\d[\d., ]{0,14}(?:go|gb|kwh|m3|mo)\b/g,
  /\b(?:you(?:'ve| have)? used|your usage (?:is|was|of)) (?:about |over |up )?\d[\d.,]{0,14} ?(?:gb|kwh|mb|units)\b/g,
];
const NO_DEALING =
  /^(?:fois|jours?|semaines?|mois|ans?|heures?|minutes?|euros?|appels?|mails?|messages?|relances?|rappels?|courriers?|tentatives?|etages?|etoiles?|essais?|chances?|questions?|points?|km|kilometres?|anniversaires?|quinte|invites?|days?|weeks?|months?|years?|hours?|hrs|mins?|minutes|pounds|dollars|times?|calls?|emails?|e-mails?|texts?|reminders?|letters?|prompts?|faults?|attempts?|floors?|try|tries|tweets?|options?|chance|choice|bags?|row|questions|cents?|miles?|anniversary|birthday|wedding|hundred|thousand|different|people|working|business|h|et|and|or|ou|to|of|de|in|pour|for|hour)\b/;
const IF =
  /\b(?:si|quand|lorsque|lorsqu'|if|when|whenever|once|can|could|should|would|every time|each time|hope|make sure|a condition que)(?: [a-z']+)? ?$/;

/** The order history and counts of a customer. */
export const history = ({ low }: Written): Span[] =>
  SHAPES.flatMap((shape) =>
    [...low.matchAll(shape)]
      .filter(({ index, 1: noun = '' }) => !NO_DEALING.test(noun) && !IF.test(low.slice(0, index)))
      .map(({ index, 0: found }) => [index, index + found.length] as const),
  );
