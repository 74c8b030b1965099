import type { Span } from '../../../engine/types/text';
import type { Written } from './written';

const DAY_FR =
  'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|jours?|matins?|soirs?|midis?|semaines?|mois|ans?|annees?|week-ends?|etes?|trimestres?';
const DAY_EN =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days?|mornings?|evenings?|nights?|weeks?|months?|years?|weekends?|summers?|quarters?|lunchtimes?|afternoons?';

/** How often somebody does what: «vous déjeunez ici chaque jeudi», "you lunch with us every Thursday". */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:vous (?:nous |y |vous )?([a-z]+ez)|tu (?:nous |y |t'|te )?([a-z]+s))\\b[^.!?;,\\n]{0,40}?\\b(?:chaque|tous les|toutes les|(?:une|deux|trois|quatre|\\d) fois par) (?:[a-z]+ )?(?:${DAY_FR})`,
    'g',
  ),
  new RegExp(
    `\\byou (?:are |usually |always |normally |often )?([a-z]+)\\b[^.!?;,\\n]{0,40}?\\b(?:every|each|most|(?:once|twice|\\d times|three times) an?) (?:${DAY_EN})`,
    'g',
  ),
  new RegExp(
    `\\byou're (?:in|here|with us|on)\\b[^.!?;,\\n]{0,30}?\\b(?:every|each|most) (?:${DAY_EN})`,
    'g',
  ),
  // «celui que vous prenez d'ordinaire», "the one you normally catch"
  /\b(?:vous|tu) (?:nous |y )?([a-z]+(?:ez|s|ds)) (?:souvent|d'habitude|d'ordinaire|regulierement|habituellement|generalement|normalement|(?:surtout|plutot) (?:le|la|les|en|au))\b/g,
  /\byou (?:usually|mostly|often|normally|regularly|always) ([a-z]+)/g,
];
/** What everybody does with a brand, what they wait for, and what they may: no habit of theirs. */
const NO_HABIT =
  /^(?:restez|serez|ayez|sommes|connaissez|meritez|preferez|attendez|demandez|pouvez|devez|avez|etes|recevez|payez|trouvez|voulez|savez|voyez|souhaitez|faites|appelez|contactez|ecrivez|relancez|pensez|changez|expliquez|dites|reprochez|repetez|publiez|postez|lisez|entendez|[a-z]+rez|peux|dois|vas|es|as|seras|auras|recois|payes|dis|veux|need|want|get|receive|pay|have|will|can|could|should|would|must|may|might|see|wait|were|been|chase|say|tell|reach|use|hear|know|do|did|find|expect|deserve|feel|complain|write|call|email|post|tweet|ask|make|spend|for|to|in|at|and|on|with|of|by|so|all|that|who|up|a|the|about|from|get|has|had|was|is|not|never|still|just|also|both|agree|like|love|hope|seem|mention|might)$/;
const IF =
  /\b(?:si|quand|lorsque|lorsqu'|if|when|whenever|once|can|could|should|would|that|every time|each time|hope|make sure|so|ou|a condition que|for|to)(?: [a-z']+)? ?$/;

/** The habits of a customer. */
export const habits = ({ low }: Written): Span[] =>
  SHAPES.flatMap((shape) =>
    [...low.matchAll(shape)]
      .filter(({ index, 1: verb, 2: other }) => {
        const said = verb ?? other ?? '';
        return !NO_HABIT.test(said) && !IF.test(low.slice(0, index));
      })
      .map(({ index, 0: found }) => [index, index + found.length] as const),
  );
