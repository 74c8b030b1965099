import type { Span } from '../../../engine/types/text';
import { PAST_DAY } from './dates';
import { type Published, wordsOf } from './published';
import type { Written } from './written';

const MONEY =
  "rembours\\w*|avoir|virement|cheque|trop-percu|caution|acompte|bon d'achat|indemni\\w+|argent|somme|montant|fonds|credit|amount|sum|funds|refund\\w*|store credit|cheque|check|money|reimburs\\w*|voucher|deposit|payment|payout|compensation|gift card|balance|[$£€]\\d[\\d.,]{0,14}|\\d[\\d.,]{0,14} ?€";
const DONE =
  '(?:rembourse|recredite|credite|vire|verse|emis|emise|envoye|renvoye|parti|reparti|effectue|poste|traite|valide|restitue|reverse|rendu|regle|debloque|depose|revenu|retourne|encaisse)(?:e|s|es)?|refunded|credited|issued|processed|posted|re-?sent|sent|mailed|put back|paid|repaid|returned|released|reversed|transferred|approved|completed|given back|settled|wired|deposited|applied|dispatched|e-?mailed|cleared';
const CAME = 'came back|went|arrived|landed|left us|cleared';
const HELPS = "(?:was|were|been|is|got|'s|'ve|a|ont|ete|est|sont|avons|etait|etaient)";
const BACK =
  '(?:rembourse|recredite|credite)(?:e|s|es)?|refunded|reimbursed|repaid|credited|paid (?:you )?back';

/** The money, what was done with it, and when: «le chèque est parti le 4 juillet», "you were refunded on 3 May". */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:${MONEY})(?:(?![a-z])[^.!?;\\n]{0,50}?(?<![a-z])(?:${HELPS} (?:[a-z]+ ){0,4}?(?:${DONE})|${CAME})| (?:${DONE}))(?![a-z])[^.!?;,\\n]{0,40}?(?<![a-z])(?:${PAST_DAY})(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:vous (?:avez|aviez|etes)|tu as|avons|you (?:were|have been)|we|i|'ve)(?![a-z])[^.!?;\\n]{0,20}?(?<![a-z])(?:${BACK})(?![a-z])[^.!?;,\\n]{0,40}?(?<![a-z])(?:${PAST_DAY})(?![a-z])`,
    'g',
  ),
];
/** «Il a été émis jeudi dernier»: said of the money that the customer asks for. */
const OF_IT = new RegExp(
  `(?<![a-z])(?:il|elle|ils|it|they|that)(?: [a-z']+){0,3}? (?:rembourse|recredite|credite|vire|verse|emis|restitue|parti|refunded|credited|issued|repaid|paid back|reversed|wired|sent|posted)(?:e|s|es)?(?![a-z])[^.!?;,\\n]{0,30}?(?<![a-z])(?:${PAST_DAY})(?![a-z])`,
  'g',
);
const ASKED =
  /\b(?:rembours\w*|avoir|argent|fric|sous|balles|virement|cheque|caution|refund\w*|money|cash|credit|cheque|deposit|quid)\b/;
/** What is to come, what may be, what happens to everybody, what the customer is to do. */
const OTHERWISE =
  /\b(?:[a-z]{2,}(?:era|eront|erons|ira|dra)|si|ce jour|aujourd'hui|verrez|recevrez|aurez|arrive\w*|apparait\w*|today|you'll|see|expect|arrives?|sera|seront|serez|devrait|doit|doivent|va|vont|pourra|avant|d'ici|pas|clients|tous|toutes|abonnes|voyageurs|passagers|envoyez|if|will|would|should|may be|might|not|all|customers|everyone|passengers|once|can|unless|by (?:the|mon|tue|wed|thu|fri|sat|sun|\d|tomorrow|end|next)|until|before|please|send|dm)\b|n't\b/;
const LEAD = 14;

/** The day, without the money and the deed before it. */
const dayOf = (found: string): string => {
  const days = [...found.matchAll(new RegExp(`(?<![a-z])(?:${PAST_DAY})`, 'g'))];
  return days.at(-1)?.[0] ?? '';
};

/** Days that the customer named are no news; every figure, or else any word, must be theirs. */
function isTold(day: string, known: Published): boolean {
  const words = wordsOf(day).filter((word) => word.length > 2 || /\d/.test(word));
  const figures = words.filter((word) => /\d/.test(word));
  if (figures.length > 0) return figures.every((figure) => known.number(figure));
  return words.some((word) => known.word(word) && word.length > 3);
}

/** When a customer was refunded, in a draft that says it and a thread that does not. */
export function refunds({ low }: Written, known: Published): Span[] {
  const shapes = ASKED.test(known.said) ? [...SHAPES, OF_IT] : SHAPES;
  return shapes
    .flatMap((shape) => [...low.matchAll(shape)])
    .flatMap(({ index, 0: found }) => {
      const around = low.slice(Math.max(0, index - LEAD), index + found.length);
      return OTHERWISE.test(around) || isTold(dayOf(found), known)
        ? []
        : [[index, index + found.length] as const];
    });
}
