import type { Analysis } from '../analysis/analyse';
import { hasAny, hitsOf, type TextReading } from '../reading/text';
import { SURE_IN_DOUBT, SURE_IN_WORDS, sureFrom } from '../reading/trouble';
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
/** Cues of a draft that is pleased: sorrow before it would clash. */
const PLEASED = ['cheers', 'answers-praise'];

/** "We don't like to hear": no pleasure at all. */
const DENIED = /(?:n['’]t|never|not|pas)\s+$/iu;

const isPleased = (draft: TextReading): boolean =>
  PLEASED.some((cue) => hitsOf(draft, cue).some(({ match }) => !DENIED.test(draft.text.slice(0, match[0]))));

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

/** "We'll take a closer look": what is looked into is defended by nobody. */
const LOOKS_IN = /(?<!\p{L})(?:closer look|look into|take a look|check into|regard\p{L}+ cela)(?!\p{L})/iu;

function leastTrouble(said: TextReading, draft: TextReading): number {
  if (isOfPrice(said) && !LOOKS_IN.test(draft.text)) return Number.POSITIVE_INFINITY;
  // Praise in the same breath speaks against trouble, whatever follows it; but for "thanks for losing it".
  if (hasAny(said, PRAISE) && !hasAny(said, ['c-irony'])) return SURE_IN_DOUBT;
  return hasAny(said, PLAIN_WORDS) ? SURE_IN_WORDS : sureFrom(said);
}

const SORRY =
  /(?<!\p{L})(?:sorry|saddened|regret\p{L}*|désolée?s?|navrée?s?|excus\p{L}*|pardon)(?!\p{L})|apolog/iu;

/** The draft is sorry already, for whatever it is: a second time would be one too many. */
const saysSorry = (draft: TextReading): boolean => SORRY.test(draft.text.slice(greetingEnd(draft)));

/** Cues of one who is beside themselves, or was left without a word. */
const BESIDE = ['c-harsh', 'c-betrayed', 'c-no-answer', 'c-nobody-answers'];
const UNHEARD_OF = /(?<!\p{L})(?:(?:have|has) ?(?:n['’]t|not)|haven['’]t|never) heard(?!\p{L})/iu;

/** Whether sorrow is due although the rule only hints at it: they are furious, or nobody answered them. */
export const owesSorrow = ({ reading: { customer, draft } }: Analysis): boolean =>
  !saysSorry(draft) &&
  !isOfPrice(customer.latest) &&
  !hasAny(customer.latest, PRAISE) &&
  (hasAny(customer.latest, BESIDE) || UNHEARD_OF.test(customer.latest.text));

/** The draft holds that nothing went wrong: «conforme au descriptif», "as described". */
const CONTESTS =
  /(?<!\p{L})(?:conformes? (?:au|à|aux)|correspond\p{L}* (?:bien )?(?:au|à|aux)|comme (?:indiqué|précisé|mentionné|stipulé)|as (?:described|stated|advertised|indicated)|per our|according to)(?!\p{L})/iu;

/** The draft opens with thanks for kind words, or says yes: sorrow before it would clash. */
const GLAD =
  /^(?:(?:je|nous) vous remerci\p{L}+|merci) (?:pour|de) (?:votre|vos|l['’])\s?fidélité|^(?:we do|yes|no|oui|non|great question)(?!\p{L})/iu;
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
  if (customer.trouble < leastTrouble(customer.latest, draft)) return false;
  if (isPleased(draft)) return false;
  if (!lacks(analysis, ({ rule }) => rule === 'apologise')) return true;
  if (CONTESTS.test(draft.text)) return false;
  return !saysSorry(draft) && !(isGlad(draft) && customer.trouble < SURE_IN_DOUBT);
}
