import type { Span } from '../../../engine/types/text';
import { sentenceAt, spansOf, type Written } from './written';

/** National numbers whose shape alone names a person: too short, or too spaced, to be read as a code. */
const PERSONS: readonly RegExp[] = [
  // Britain's national insurance, the US's social security, India's PAN.
  /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b[A-Z]{5}\d{4}[A-Z]\b/g,
];
/** Number plates: France and Italy, Belgium, Britain, India. */
const PLATES =
  /\b(?:[A-Z]{2}-\d{3}-[A-Z]{2}|[12]-[A-Z]{3}-\d{3}|[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{2}[ -]\d{1,2}[ -][A-Z]{1,2}[ -]\d{4})\b/g;
const TO_THEM =
  /\b(?:votre|vos|vous|ton|ta|tu|your|you|immatricul\w*|plaque|plate|registration|registered|reg)\b/;
/** «Votre IP 82.64.12.3». */
const NETWORK = /\bip\b[^.!?;\n]{0,24}?\d{1,3}(?:\.\d{1,3}){3}\b/g;
/** «Mot de passe provisoire : Soleil77», "temporary password is Tulip77". */
const SECRET =
  /\b(?:mot de passe|mdp|password|passcode|code pin|pin code|code secret|cle wifi)(?: (?:provisoire|temporaire|temporary|new|nouveau))? ?(?:est|is|:|sera|vaut) ?"?(?=[^\s"]*\d)[^\s",.]+/g;

/** Numbers of the state, plates, addresses on the network and passwords of a customer. */
export function identities(page: Written): Span[] {
  const { text, low } = page;
  const plates = spansOf(text, PLATES).filter(([at]) => TO_THEM.test(low.slice(...sentenceAt(page, at))));
  return [
    ...PERSONS.flatMap((shape) => spansOf(text, shape)),
    ...plates,
    ...spansOf(low, NETWORK),
    ...spansOf(low, SECRET),
  ];
}
