import type { Span } from '../../../engine/types/text';

const DAYS =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow';
/** When it opens. */
const OPENS =
  /\b(?:rouvr\w+|re-?opens?|opens|opening hours|horaires|(?:elles?|ils?|ligne|standard|agence|magasin|boutique|service|accueil|secretariat|bureau|t?chat|guichet|numero|lignes|bureaux) (?:n'|ne )?(?:ouvr\w+|est ouverte? (?:de|du|a|des|le))|(?:is|are) (?:only |back )?open (?:from|on|until|till|mon|\d))\b/;
/** That it is shut. */
const SHUT =
  /\b(?:ferme\w*|indisponible\w*|desactive\w*|closed|shut|unavailable|disabled|(?:is|are) off|not (?:open|answered)|n'est pas (?:ouvert\w*|joignable))\b/;
/** A day or hours right before or behind the contact: «demain dès 8 h au 03…», "… from 9 on Monday". */
const BEFORE = new RegExp(
  `\\b(?:${DAYS}|a partir de|des \\d|from|after|apres|entre|between)\\b[^.!?;:\\n]{0,30}$`,
);
const BEHIND = new RegExp(
  `^[^.!?;:\\n]{0,12}\\b(?:${DAYS}|a partir|des \\d|de \\d|du lundi|from|between|entre|\\d+ ?(?:h|am|:\\d\\d)\\d* ?(?:-|to|a|—) ?\\d)\\b`,
);
/** That somebody answers now. */
const NOW =
  /\b(?:maintenant|tout de suite|immediatement|sans attendre|en ce moment|ce soir|ce matin|cet apres-midi|ce midi|cette nuit|des ce soir|a l'instant|now|right away|straight away|straightaway|immediately|tonight|this morning|this afternoon|this minute|this evening|at the moment)\b/;
const IS_OPEN =
  /\b(?:est ouverte?|sont ouverte?s|vous attend\w*|is open|are open|we're open|is staffed)\b(?! (?:de|du|a|des|le|la|les|en|\d|from|until|till|every|on|mon|lundi|jusqu))/;

/** The words around an offer up to the next stop, colon or semicolon. */
function clauseAround(low: string, [start, end]: Span): string {
  const before =
    low
      .slice(0, start)
      .split(/[.!?;:\n](?=\s|$)/)
      .at(-1) ?? '';
  const after = low.slice(end).split(/[.!?;:\n](?=\s|$)/)[0] ?? '';
  return `${before}${low.slice(start, end)}${after}`;
}

/** Whether the draft says that somebody is there now. @param low the folded draft */
export function saysNow(low: string, offer: Span): boolean {
  const clause = clauseAround(low, offer);
  return NOW.test(clause) || IS_OPEN.test(clause);
}

/** Whether the draft says that the contact is shut, or when it opens. @param low the folded draft */
export function saysWhen(low: string, offer: Span): boolean {
  if (saysNow(low, offer)) return false;
  const isTimed = BEFORE.test(low.slice(0, offer[0])) || BEHIND.test(low.slice(offer[1]));
  return isTimed || OPENS.test(low) || SHUT.test(low);
}

/** Whether the draft says that a contact is shut for good. @param low the folded draft */
export const saysShut = (low: string): boolean => OPENS.test(low) || SHUT.test(low);
