import { hasAny, type TextReading } from '../reading/text';
import type { RewriteRecipe } from '../types/ruleset';
import { type Context, sentencesOf } from './context';
import { applyEdits } from './edits';
import { insertion } from './insert';
import { firstStep, isOfferedInVain } from './missing';
import { isSettled, namesWayOn, saysMore } from './substance';

/** Cues of a reply that goes on: somebody does something, or asks for something. */
const STEPS = ['step', 'says-step', 'handoff', 'says-handoff', 'asks-details'];

/** The draft with a sentence more. */
function inserted(context: Context, sentence: string, at: RewriteRecipe['at']): string {
  const { draft } = context.analysis.reading;
  context.rotation.take(sentence);
  return applyEdits(draft.text, insertion(draft, sentence, at));
}

/** Sorrow for somebody whom a draft of ill will answered, where it shows none yet. */
function withSorrow(context: Context, tried: Set<string>): string | null {
  const { draft } = context.analysis.reading;
  if (tried.has('apologise') || hasAny(draft, ['apology'])) return null;
  tried.add('apologise');
  const [sentence] = sentencesOf('apology', context);
  return sentence ? inserted(context, sentence, 'after-greeting') : null;
}

/** Cues of an answer that stands for itself: to offer another look beside it would doubt it. */
const ANSWERED = ['settled', 'has-news', 'solution-fact', 'dated', 'gesture-named'];

/** The block of a way to be heard: what happens first, or another look beside what the draft holds to. */
function wayOf(context: Context): string | undefined {
  const { draft } = context.analysis.reading;
  if (!saysMore(draft)) return firstStep(context, { kind: 'insert', block: 'step' })?.block;
  return hasAny(draft, ANSWERED) || isSettled(context.own) ? undefined : 'further';
}

/** Whether a draft goes on: somebody does something, or there is a way to be heard. */
export const goesOn = (draft: TextReading): boolean => hasAny(draft, STEPS) || namesWayOn(draft);

/** A way to be heard, where the draft has none left. */
function withWay(context: Context, tried: Set<string>): string | null {
  const { draft, situation } = context.analysis.reading;
  if (tried.has('way') || situation.visibility !== 'public' || goesOn(draft)) return null;
  tried.add('way');
  const block = wayOf(context);
  const [sentence] = block ? sentencesOf(block, context) : [];
  return sentence ? inserted(context, sentence, 'before-closing') : null;
}

/** Where to write, behind an offer that names no place. */
function withPlace(context: Context, tried: Set<string>): string | null {
  const isMade = ['way', 'offer-handoff', 'next-step'].some((one) => tried.has(one));
  if (isMade || !isOfferedInVain(context)) return null;
  tried.add('way');
  const [sentence] = sentencesOf('by-way', context);
  return sentence ? inserted(context, sentence, 'last-offer') : null;
}

/**
 * A whole reply with what the customer is owed besides: where to write; sorrow and a way to be heard behind ill will.
 * @param tried what was made already, by rule; what is made now is added
 * @returns null where nothing is missing
 */
export function madeGood(context: Context, tried: Set<string>): string | null {
  if (!context.isWhole) return null;
  const owed = context.isIll ? (withSorrow(context, tried) ?? withWay(context, tried)) : null;
  return owed ?? withPlace(context, tried);
}
