import type { Span } from '../../../engine/types/text';
import { type Published, wordsOf } from './published';
import type { Written } from './written';

const PLACES_FR =
  'voisine?s?|gardien\\w*|concierge|accueil|reception\\w*|boite|hall|local|poubelles?|garage|jardin|portail|palier|paillasson|sous (?:la|votre) porte|point relais|relais|tabac|abri|cave|balcon|buanderie|commerce|consigne|casier|porche|veranda|haie|perron|terrasse|loge|secretariat|collegue|muret|rez-de-chaussee|(?:premier|deuxieme|troisieme|\\d{1,2}e) etage|devant (?:la|votre|ta) porte|(?:votre|ton) (?:bureau|entree|immeuble)|cabanon|bac|boulangerie|fleuriste|epicerie|pressing|laverie|superette|mercerie|contre signature|contre votre signature';
const PLACES_EN =
  'neighbou?r\\w*|porch|bins?|shed|reception\\w*|concierge|mail ?room|post ?room|doorstep|(?:front|back|side) (?:door|gate|desk)|letter ?box|mail ?box|garage|garden|locker|pick-?up point|safe place|next door|lobby|security|guard|parcel ?shop|corner shop|stairwell|hallway|foyer|conservatory|greenhouse|patio|decking|hedge|plant pot|doormat|under (?:the|your) door|through (?:the|your) door|meter|caretaker|janitor|porter|doorman|watchman|landlord|flatmate|colleague|newsagent\\w*|corner store|dry cleaner\\w*|laundrette|florist|number \\d+|(?:ground|first|second|third|\\d{1,2}th) floor|your (?:office|door|block|building|drive|workplace)';
const LEFT_FR =
  '(?:depose|remis|laisse|livre|confie|donne|glisse|recupere|receptionne|distribue|range|cache|pose|jete|coince|accroche|signe)(?:e|s|es)?';
const LEFT_EN =
  'left|handed|delivered|dropped(?: off)?|put|placed|given|gave|posted|popped|slipped|shoved|chucked|threw|thrown|pushed|hung|propped|taken|tucked|hid|hidden|stashed|collected|passed|slid|signed for|accepted|received|lodged|wedged';
const THING = '(?:it|them|this|one|(?:the|your|that) [a-z-]+(?: [a-z-]+)?)';

const WITH =
  'voisine?s?|gardien\\w*|concierge|neighbou?r\\w*|caretaker|porter|doorman|tabac\\w*|relais|newsagent\\w*|epicerie|fleuriste|florist|bakery|boulangerie|pressing|dry cleaner\\w*|locker|consigne|casier|parcel ?shop|corner shop|pick-?up point';

/** Who or what was given where: «l'a déposé chez votre voisine», "left it behind the recycling bin". */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?<!sera )(?:a|ont|ete|est|sont|avoir|avons|ai|avait)(?![a-z])[^.!?;\\n]{0,25}?(?<![a-z])(?:${LEFT_FR})(?![a-z])[^.!?;\\n]{0,40}?(?<![a-z])(?:${PLACES_FR})(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:${LEFT_EN}) ${THING}(?![a-z])[^.!?;\\n]{0,40}?(?<![a-z])(?:${PLACES_EN})(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:was|were|been|got) (?:[a-z]+ly )?(?:${LEFT_EN})(?![a-z])[^.!?;\\n]{0,40}?(?<![a-z])(?:${PLACES_EN})(?![a-z])`,
    'g',
  ),
  // «Le colis est au tabac-presse», "it goes to the caretaker"
  new RegExp(
    `(?<![a-z])(?:colis|paquet|carton|lettre|parcel|package|box|it|il|elle)(?: vous)?(?:'s| (?:is|est|ira|attend|patiente|dort|se trouve|sera (?:remise?|deposee?|laissee?|confiee?)|goes|will go|will be left|awaits?|has been|sits|waits))(?: been)?(?: sitting| waiting| kept| held| left)?(?: (?:chez|au|a la|dans|with|at|in|to|by|for you at))(?: (?:le|la|l'|votre|un|une|the|your|a|an))? ?(?:[a-z]+ )?(?:${WITH})(?![a-z])`,
    'g',
  ),
  // «Confié à une dame», "given to a man"
  /\b(?:confiee?s?|remise?s?|donnee?s?|laissee?s?) a (?:une dame|une femme|un monsieur|un homme|une personne|quelqu'un|un collegue|une collegue)/g,
  /\b(?:handed|gave|given|left|passed)(?: it| them)? (?:to|with) (?:a|an|some) (?:lady|man|woman|gentleman|person|boy|girl|elderly [a-z]+|colleague)/g,
  // «Signé par Mme …», "signed for by a neighbour"
  /\b(?:signee?s?|receptionnee?s?|retiree?s?|recuperee?s?) par (?:m|mme|monsieur|madame|une?|votre|le|la|l')[ .][a-z'-]+/g,
  /\b(?:signed for|accepted|collected|picked up) by (?:an?|the|your|mr|mrs|ms)[ .]+[a-z'-]+/g,
  // «Signature « Perrin »», "signed 'Perrin'"
  /\b(?:signature|signed|signee?)(?: (?:by|de|par|as))? ?["'] ?[a-z-]+/g,
  // «La photo montre le carton sur le palier»
  new RegExp(
    `\\b(?:photo|picture|gps|scan|preuve|proof)\\b[^.!?;\\n]{0,60}?(?<![a-z])(?:${PLACES_FR}|${PLACES_EN})(?![a-z])`,
    'g',
  ),
];
const OTHERWISE =
  /\b(?:si|seront|serait|aurait|devrait|doit|va|vont|pourra|pas|jamais|voulez|souhait\w*|attendre|patienter|demander|if|would|should|shouldn't|could|can|might|must|not|never|please|want|wish|waiting|ask|asked|prefer)\b|n't\b/;
const LEAD = 18;
const PLACE = new RegExp(`(?<![a-z])(?:${PLACES_FR}|${PLACES_EN})(?![a-z])`, 'g');

const isTold = (found: string, known: Published): boolean =>
  (found.match(PLACE) ?? []).some((place) =>
    wordsOf(place).some((word) => word.length > 2 && known.word(word)),
  );

/** How something was delivered to the customer, where the thread does not say it. */
export function deliveries({ low }: Written, known: Published): Span[] {
  return SHAPES.flatMap((shape) => [...low.matchAll(shape)]).flatMap(({ index, 0: found }) => {
    const around = low.slice(Math.max(0, index - LEAD), index + found.length);
    return OTHERWISE.test(around) || isTold(found, known) ? [] : [[index, index + found.length] as const];
  });
}
