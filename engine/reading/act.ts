import { Kind } from '../text/kinds';
import type { ActWeights } from '../types/ruleset';
import type { Act } from '../types/situation';
import { hitsOf, type TextReading } from './text';

/** Acts from the gravest down: where two weigh the same, the graver one is assumed. */
const GRAVEST_FIRST: readonly Act[] = [
  'complaint',
  'help-request',
  'question',
  'opinion',
  'praise',
  'abuse',
  'other',
];
const MOST_COUNTED = 2;
/** What earlier messages add: the grievance stays while the customer answers a question about it. */
const EARLIER = 0.4;

/** What is seen in a message besides its phrases; weighed like cues. */
function traits({ text, tokens }: TextReading): Readonly<Record<string, number>> {
  const words = tokens.filter(({ kind }) => kind & Kind.Word);
  const has = (yes: boolean): number => (yes ? 1 : 0);
  return {
    '#always': 1,
    '#question-mark': has(text.includes('?')),
    '#exclaims': has(/[!]{2,}|[?]{2,}|!\?|\?!/.test(text)),
    '#capitals': has(words.filter(({ kind }) => kind & Kind.Caps).length >= 4),
    '#short': has(words.length <= 6),
    '#long': has(words.length >= 40),
  };
}

function weigh(reading: TextReading, cues: Readonly<Record<string, number>>): number {
  const seen = traits(reading);
  let sum = 0;
  for (const [cue, weight] of Object.entries(cues)) {
    const times = cue.startsWith('#')
      ? (seen[cue] ?? 0)
      : Math.min(hitsOf(reading, cue).length, MOST_COUNTED);
    sum += times > 1 ? weight * 1.5 : weight * times;
  }
  return sum;
}

/**
 * What the customer's latest messages do, by weights of the cues found in them.
 * @param latest the messages answered
 * @param all everything the customer wrote, which weighs less
 */
export function actOf(latest: TextReading, all: TextReading, weights: ActWeights): Act {
  if (latest.text.trim() === '') return 'other';
  let best: Act = 'other';
  let most = 0;
  for (const act of GRAVEST_FIRST) {
    const cues = weights[act];
    if (!cues) continue;
    const earlier = latest === all || act === 'praise' || act === 'other' ? 0 : weigh(all, cues) * EARLIER;
    const sum = Math.max(weigh(latest, cues), earlier);
    if (sum > most) [best, most] = [act, sum];
  }
  return best;
}
