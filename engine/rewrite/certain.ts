import type { Analysis } from '../analysis/analyse';
import { SURE } from '../reading/act';
import { hasAny, type TextReading } from '../reading/text';
import { SURE_IN_DOUBT, SURE_IN_WORDS } from '../reading/trouble';
import type { Diagnostic } from '../types/diagnostic';
import { hasWeight } from './judge';
import { greetingEnd } from './places';

/** Moves that speak to somebody who was let down. */
const CONSOLING = new Set(['apologise', 'offer-handoff', 'next-step']);
/** Words of a trouble of their own, which is no matter of taste or price. */
const PERSONAL = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-waiting', 'c-cannot', 'c-no-answer', 'c-nobody-answers',
]; // biome-ignore format: a list reads better dense
const PLAIN_WORDS = [...PERSONAL, 'c-disappointed', 'c-upset-emoji', 'c-harsh', 'c-fault', 'c-betrayed'];
const PRAISE = ['c-praise', 'c-praise-people', 'c-cheerful'];
const BUT = ['c-contrast', 'c-irony'];
/** Cues of a draft that is pleased: sorrow before it would clash. */
const PLEASED = ['cheers', 'answers-praise'];

/** Faults that only somebody who was let down can be done wrong by. */
const HURTING = new Set([
  'boast',
  'minimise',
  'non-apology',
  'premature-closure',
  'misplaced-humour',
  'blame-third-party',
]);

const lacks = ({ diagnostics }: Analysis, is: (one: Diagnostic) => boolean): boolean =>
  diagnostics.some((one) => hasWeight(one) && one.spans.length === 0 && is(one));

/** What a thing costs: dear is no trouble that somebody could be sorry for. */
const COSTS =
  /(?<!\p{L})(?:prix|tarifs?|frais|ch(?:er|ers|ère|ères)|coûte\p{L}*|prices?|pric(?:ing|ed|ey)|fees?|expensive|gouging|costs?|monthly)(?!\p{L})|[$€£]\s?\d|\d\s?[$€£]/iu;

/** A price that is found too high, and nothing else: there is nothing to be sorry for that would not own it. */
const isOfPrice = (said: TextReading): boolean => COSTS.test(said.text) && !hasAny(said, PERSONAL);

function leastTrouble(said: TextReading): number {
  if (isOfPrice(said)) return Number.POSITIVE_INFINITY;
  // Praise in the same breath speaks against trouble.
  if (hasAny(said, PRAISE) && !hasAny(said, BUT)) return SURE_IN_DOUBT;
  return hasAny(said, PLAIN_WORDS) ? SURE_IN_WORDS : SURE[said.locale ?? 'en'];
}

const SORRY =
  /(?<!\p{L})(?:sorry|saddened|regret\p{L}*|désolée?s?|navrée?s?|excus\p{L}*|pardon)(?!\p{L})|apolog/iu;

/** The draft is sorry already, for whatever it is: a second time would be one too many. */
const saysSorry = (draft: TextReading): boolean => SORRY.test(draft.text.slice(greetingEnd(draft)));

/** The draft holds that nothing went wrong: «conforme au descriptif», "as described". */
const CONTESTS =
  /(?<!\p{L})(?:conformes? (?:au|à|aux)|correspond\p{L}* (?:bien )?(?:au|à|aux)|comme (?:indiqué|précisé|mentionné|stipulé)|as (?:described|stated|advertised|indicated)|per our|according to)(?!\p{L})/iu;

/** The draft opens with thanks for kind words, or says yes: sorrow before it would clash. */
const GLAD =
  /^(?:(?:je|nous) vous remerci\p{L}+|merci) (?:pour|de) (?:votre|vos|l['’])\s?(?:appréciations?|intérêt|fidélité)|^(?:we do|yes|no|oui|non|great question)(?!\p{L})/iu;
const isGlad = (draft: TextReading): boolean => GLAD.test(draft.text.slice(greetingEnd(draft)));

/**
 * Whether what a reply lacks can be added without talking past the customer: they tell of trouble for sure, and the
 * draft is in no mood that the addition would contradict. Nor is anything of the kind taken out of an answer to one who tells of none.
 */
export function isTroubleSure(analysis: Analysis): boolean {
  const { customer, draft } = analysis.reading;
  if (customer.trouble < 0 && analysis.diagnostics.some((one) => hasWeight(one) && HURTING.has(one.rule)))
    return false;
  if (!lacks(analysis, ({ rule }) => CONSOLING.has(rule))) return true;
  if (customer.trouble < leastTrouble(customer.latest)) return false;
  if (hasAny(draft, PLEASED)) return false;
  if (!lacks(analysis, ({ rule }) => rule === 'apologise')) return true;
  if (CONTESTS.test(draft.text)) return false;
  return !saysSorry(draft) && !(isGlad(draft) && customer.trouble < SURE_IN_DOUBT);
}
