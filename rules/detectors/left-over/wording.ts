import { folded } from '../../../engine/reading/folded';
import { scanned } from '../../../engine/reading/scanned';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';
import { clauseAt } from './clause';

interface Holder {
  readonly text: string;
}

const REACH = 7;
const LEAST_SHARED = 3;
const LEAST_LONG = 4;
/** Long words that stand in any reply. */
const COMMON = new Set(
  `votre notre cette avant apres depuis jusqu'a toutes demain matin apres-midi aujourd'hui bonjour desole desolee desoles navre
  navree excuses pardon message prive about after before until their there these today tomorrow morning evening sorry
  afternoon apologies hello which would could vous nous sont pour avec dans sera etes avons have been will with your from that
  this just come`.split(/\s+/),
);

/** The first token that ends behind a place, by halves. */
function firstBehind(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of the sentence around something. */
function around(holder: Holder, [start, end]: Span): Set<string> {
  const tokens = scanned(holder);
  const first = firstBehind(tokens, start);
  const out = new Set<string>();
  const take = (from: number, step: 1 | -1): void => {
    for (let i = from, left = REACH; left > 0; i += step) {
      const token: Token | undefined = tokens[i];
      if (!token || token.kind & Kind.Stop) return;
      if (token.kind & Kind.Word && (token.end <= start || token.start >= end)) {
        out.add(token.key.replace(/^[a-z]+'(?=[a-z]{3})/, ''));
        left--;
      }
    }
  };
  take(first - 1, -1);
  take(first, 1);
  return out;
}

/** Whether what stands around something in a draft came along with it from an earlier reply. */
export function isSameWording(draft: Holder, span: Span, earlier: Holder, there: Span): boolean {
  const before = around(earlier, there);
  const shared = [...around(draft, span)].filter((word) => before.has(word));
  return (
    shared.length >= LEAST_SHARED && shared.some((word) => word.length >= LEAST_LONG && !COMMON.has(word))
  );
}

/** The desk says when it answers, writes, is open: its own hours, and the same for all. */
const OWN_HOURS =
  /\b(?:je|j'|nous|on|i|i'll|we|we'll)\b[^.!?]{0,40}\b(?:repond\w*|revien\w*|reven\w*|ecri\w*|rappel\w*|appel\w*|recontact\w*|confirm\w*|tien\w*|donn\w*|envoi\w*|fai\w*|dis|repl(?:y|ies|ied|ying)|answer\w*|respond\w*|updat\w*|writ\w*|call\w*|ring\w*|messag\w*|confirm\w*|post\w*|back to you|be back|let you know|get back|come back|tell you|keep you)\b|\b(?:nous sommes|notre|nos|we(?:'re| are)|our)\b[^.!?]{0,50}\b(?:joignable\w*|disponible\w*|ouvert\w*|repond\w*|open|available)\b/;
/** What a gesture is given in comes back by itself, with its usual sum. */
const GESTURE =
  /\b(?:bons?|avoirs?|cheques?|cartes?|gestes?|remises?|credits?|vouchers?|coupons?|cagnottes?|off|discount|rabais|reduction|goodwill)\b/;

/** Whether the desk speaks of its own hours around something. */
export const isOwnHours = (holder: Holder, span: Span): boolean => OWN_HOURS.test(clauseAt(holder, span));

/** Whether a sum is what a gesture is worth. */
export const isGesture = (holder: Holder, [start, end]: Span): boolean =>
  GESTURE.test(folded(holder).slice(Math.max(0, start - 25), end + 18));

/** What a thing costs, whoever takes it: «les frais de dossier sont de 39,90 €». */
const TARIFF =
  /(?:^|[.!?;:,\n] ?|\b(?:and|et) )(?:les?|la|l'|nos|notre|the|our) ?(?:frais|tarifs?|prix|forfait|abonnement|formule|cotisation|adhesion|entree|fees?|price|rate|fare|charge|subscription|plan)\b[^.!?]{0,40}\b(?:sont|est|coutent?|passent?|is|are|costs?)(?: de| a| at)? ?$/;

/** Whether a sum is what everybody pays. */
export const isTariff = (holder: Holder, [start]: Span): boolean =>
  TARIFF.test(folded(holder).slice(Math.max(0, start - 80), start));
