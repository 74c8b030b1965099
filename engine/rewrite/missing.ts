import { tellsTrouble } from '../reading/act';
import type { CustomerReading } from '../reading/customer';
import { numberedPoints } from '../reading/points';
import { hasAny, hitsOf } from '../reading/text';
import type { Diagnostic } from '../types/diagnostic';
import type { RewriteRecipe } from '../types/ruleset';
import { namesInbox } from './contact';
import type { Context } from './context';
import { isIdentified, isOfTaste, isOfThird, isOfTreatment, isSettledSince } from './matter';
import { hollowOffer, lastOffer } from './offer';
import { hollowPurpose } from './purpose';
import {
  endsOnOffer,
  isAnswered,
  isAskingHere,
  isAskingToWrite,
  isSettled,
  namesWayOn,
  saysMore,
} from './substance';

const STEPS = new Set(['next-step', 'offer-handoff']);
/** Cues of a matter of the customer's own that is still open: something can be looked into. */
const OPEN = ['c-nothing-came', 'c-not-working', 'c-missing-part', 'c-cannot', 'c-unsolved'];
/** Cues of one who waits for an answer, and of one who waits for what they bought. */
const UNANSWERED = ['c-no-answer', 'c-nobody-answers'];
const WAITING = ['c-waiting'];

const isQuestion = (text: string): boolean =>
  /\?|^\W*(?:comment|pourquoi|quand|qui|où|combien|quel|est-ce|puis-je|why|how|when|who|where|what|which|is|are|can|could|do|does|did|will)(?!\p{L})/iu.test(
    text,
  );

/** Points that a blank for each would answer: the customer numbered them, and each asks. */
export const asksByNumber = ({ latest }: CustomerReading): boolean => {
  const points = numberedPoints(latest).map((span) => latest.text.slice(...span));
  return points.length > 0 && points.every(isQuestion);
};

/** «On m’a rappelé», "they got back to me": somebody answered, after all; it is not this reply that was waited for. */
const ANSWERED_SINCE =
  /(?<!\p{L})(?:(?<!n(?:e |['’]|ous ))(?:m['’](?:a|ont)|nous (?:a|ont)) (?:enfin |finalement )?(?:rappel|recontact|répond|proposé)\p{L}*|arrangement|(?<!(?:never|not|n['’]t|nobody|no one|yet) )(?:called|rang|got|wrote|came) (?:me |us )?back(?: to (?:me|us))?|(?:finally|eventually) (?:got|had|heard|replied|answered|spoke)|(?:replied|responded|answered) (?:that|saying|with|by))(?!\p{L})/iu;

/** So near to its end (UTF-16) a message speaks of what is still so: earlier on it tells a story. */
const LAST_WORD = 400;

/** Whether the silence is what the customer ends on, or comes near it. */
const isLastWord = ({ latest }: CustomerReading): boolean =>
  UNANSWERED.some((cue) =>
    hitsOf(latest, cue).some(({ match }) => match[1] > latest.text.length - LAST_WORD),
  );

/** "Still not a good answer", «vous n’avez pas répondu à ma question»: an answer there was, and it is the answer that is wrong. */
const ANSWERED_BADLY =
  /(?<!\p{L})(?:not (?:a |an |the )?(?:\p{L}+ )?(?:answer|response|reply)|(?:did(?:n['’]t| not)|never|without) (?:really |actually )?answer(?:ed|ing)? (?:me|my|the|any|our)|automated|canned|copy[- ]?past\p{L}+|pas (?:vraiment )?répondu à (?:ma|mes|la|les|notre|nos)|répond\p{L}* pas à (?:ma|mes|la|les|notre|nos)|réponses? (?:automatique|type|toute faite)s?)(?!\p{L})/iu;

/** «Malgré votre réponse», "after your reply": they had one, and what is late is another thing. */
const HAD_REPLY =
  /(?<!\p{L})(?:(?:malgré|suite à|après|depuis) votre (?:\p{L}+ )?réponse|(?:despite|after|since) your (?:\p{L}+ )?(?:reply|response|answer))(?!\p{L})/iu;

/** How the wait is spoken of: no more than is sure. Where the brand has answered before, it is not this reply that is late. */
function ofWait({ analysis }: Context, recipe: RewriteRecipe): RewriteRecipe | undefined {
  const { draft, customer, brandMessages } = analysis.reading;
  if (ANSWERED_BADLY.test(customer.latest.text)) return undefined;
  const isSilent = hasAny(customer.latest, UNANSWERED);
  const isAnother = brandMessages.length > 0 ? !isSilent : HAD_REPLY.test(customer.latest.text);
  if (isAnother) return { ...recipe, at: 'after-sorrow', block: 'long-wait' };
  if (ANSWERED_SINCE.test(customer.latest.text) || isOfThird(customer)) return undefined;
  if (isSilent && !isLastWord(customer)) return undefined;
  const isSaid = isSilent || hasAny(customer.latest, WAITING);
  return isSaid && hasAny(draft, ['apology']) ? { ...recipe, at: 'after-sorrow', block: 'late' } : recipe;
}

/** What comes next where the draft says nothing yet; in the place of help that it only holds out. */
export function firstStep(context: Context, recipe: RewriteRecipe): RewriteRecipe | undefined {
  const step = stepOf(context, recipe);
  return step && hollowOffer(context.own) && hollowOffer(context.analysis.reading.draft)
    ? { ...step, at: 'over-offer' }
    : step;
}

/** A check where there is something to check, else the way there. */
function stepOf({ analysis, way }: Context, recipe: RewriteRecipe): RewriteRecipe | undefined {
  const { draft, customer, situation, brandMessages } = analysis.reading;
  const isHeldOut = way === null && endsOnOffer(draft);
  if (isOfTaste(customer) || isAnswered(draft) || isHeldOut) return undefined;
  // Who has answered before has the case before them: to ask for its details would ask twice.
  if (brandMessages.length > 0) return { ...recipe, block: 'step' };
  if (situation.visibility !== 'public' || way === null) return recipe;
  return isIdentified(customer) ? { ...recipe, block: 'step' } : { ...recipe, block: 'handoff' };
}

/** Whether there is another way than the one that the draft itself names. */
const isBesides = ({ own, way, analysis: { reading } }: Context): boolean =>
  way !== null && namesWayOn(own) && !namesInbox(reading.draft);

/** A gesture or a refund that the draft tells of: the matter is seen to. */
const MADE_GOOD =
  /(?<!\p{L})(?:gestes? commercia\p{L}+|bons? d['’]achat|rembours\p{L}+ (?:a|ont|est|sont|vous)|refunded|refund (?:has|was|is)|voucher|compensat\p{L}+)(?!\p{L})/iu;

/** Whether a way behind the draft's last offer would help: what they wait for has not come, or sorrow is due besides. */
const isWayDue = ({ own, analysis: { reading } }: Context): boolean =>
  !MADE_GOOD.test(own.text) &&
  !isSettledSince(reading.customer) &&
  (hasAny(reading.customer.latest, ['c-nothing-came']) || !hasAny(own, ['apology']));

/** Whether a draft whose last word is «à votre disposition» should say where, though no rule misses a way on. */
export function isOfferedInVain(context: Context): boolean {
  const { draft, customer, situation } = context.analysis.reading;
  return (
    situation.visibility === 'public' &&
    tellsTrouble(customer.act) &&
    context.way !== null &&
    lastOffer(draft) !== null &&
    !namesWayOn(context.own) &&
    isWayDue(context)
  );
}

/** What comes next: after an answer that the draft asks for, by the way that it names, or by one that is offered. */
function ofStep(context: Context, rule: string, recipe: RewriteRecipe): RewriteRecipe | undefined {
  const { draft, customer, situation } = context.analysis.reading;
  const isPublic = situation.visibility === 'public';
  if (rule === 'next-step' && hollowPurpose(context.own) && hollowPurpose(draft))
    return { ...recipe, at: 'over-purpose', block: 'purpose' };
  if (rule === 'next-step' && isAskingHere(context.own) && isAskingHere(draft))
    return { ...recipe, block: 'on-reply' };
  if (rule === 'next-step' && isAskingToWrite(context.own, draft)) return { ...recipe, block: 'on-message' };
  if (namesWayOn(draft))
    return context.isIll && isBesides(context) ? { ...recipe, block: 'also' } : undefined;
  if (lastOffer(draft))
    return isPublic && isWayDue(context) ? { ...recipe, at: 'last-offer', block: 'by-way' } : undefined;
  const isPlain = !saysMore(draft) || (isOfTreatment(customer) && !isSettled(context.own));
  if (isPlain) return firstStep(context, recipe);
  const isOpen = isPublic && hasAny(customer.latest, OPEN) && !isSettledSince(customer);
  return isOpen && !isSettled(context.own) && !isOfTaste(customer)
    ? { ...recipe, block: 'further' }
    : undefined;
}

/**
 * How a missing move is made in a whole reply; undefined where nothing can be said that is sure to be true and to fit.
 * Points that the customer did not number are the writer's to answer.
 */
export function recipeForWhole(
  context: Context,
  { rule }: Diagnostic,
  recipe: RewriteRecipe,
): RewriteRecipe | undefined {
  if (recipe.kind === 'answer') return asksByNumber(context.analysis.reading.customer) ? recipe : undefined;
  if (rule === 'acknowledge-delay') return ofWait(context, recipe);
  return STEPS.has(rule) ? ofStep(context, rule, recipe) : recipe;
}
