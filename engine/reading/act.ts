import { Kind } from '../text/kinds';
import type { ActWeights } from '../types/ruleset';
import type { Act } from '../types/situation';
import type { TextReading } from './text';

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
/** What a cue counts when it is found more than once. */
const OFTEN = 1.5;
/** What earlier messages add: the grievance stays while the customer answers a question about it. */
const EARLIER = 0.4;

const MONEY = /[€£$]\s?\d|\d\s?(?:[€£$]|euros?\b|balles\b|quid\b|bucks\b)/i;

const has = (yes: boolean): number => (yes ? 1 : 0);

/** What is seen in a message besides its phrases; weighed like cues. */
function traits({ text, tokens, sentences, hits }: TextReading): Readonly<Record<string, number>> {
  const words = tokens.filter(({ kind }) => kind & Kind.Word);
  const numbers = tokens.filter(({ kind }) => kind & Kind.Number);
  const questions = text.split('?').length - 1;
  return {
    '#always': 1,
    '#bare': has(hits.size === 0),
    '#question-mark': has(questions > 0),
    '#questions': has(questions > 1),
    '#ends-asking': has(/\?\W*$/.test(text)),
    '#exclaims': has(/[!]{2,}|[?]{2,}|!\?|\?!/.test(text)),
    '#capitals': has(words.filter(({ kind }) => kind & Kind.Caps).length >= 4),
    '#shortest': has(words.length <= 3),
    '#short': has(words.length <= 6),
    '#medium': has(words.length >= 15),
    '#long': has(words.length >= 40),
    '#sentences': has(sentences.length >= 3),
    '#numbers': has(numbers.length > 0),
    '#many-numbers': has(numbers.length > 1),
    '#money': has(MONEY.test(text)),
  };
}

/** The customer's messages as they are heard. */
export interface Heard {
  /** The messages to be answered. */
  readonly latest: TextReading;
  /** What the customer wrote before the brand's last message, if anything; it weighs less. */
  readonly earlier: TextReading | null;
  /** Whether the brand spoke before. */
  readonly answers: boolean;
}

function countsOf(reading: TextReading): Map<string, number> {
  const counts = new Map(Object.entries(traits(reading)));
  for (const [owner, hits] of reading.hits) counts.set(owner, hits.length > 1 ? OFTEN : 1);
  return counts;
}

/** What is seen in both, the earlier messages counting less. */
function evidence({ latest, earlier, answers }: Heard): ReadonlyMap<string, number> {
  const counts = countsOf(latest);
  if (answers) counts.set('#answers', 1);
  if (!earlier) return counts;
  for (const [cue, count] of countsOf(earlier)) {
    if (!cue.startsWith('#')) counts.set(cue, (counts.get(cue) ?? 0) + count * EARLIER);
  }
  return counts.set('#follow-up', 1);
}

function sum(seen: ReadonlyMap<string, number>, cues: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const [cue, weight] of Object.entries(cues)) total += weight * (seen.get(cue) ?? 0);
  return total;
}

/** An act, and how much more speaks for it than for one of another kind. */
export interface ActReading {
  readonly act: Act;
  /** Small when the messages could as well be of another kind; a complaint and a request are of one. */
  readonly lead: number;
}

const tellsTrouble = (act: Act): boolean => act === 'complaint' || act === 'help-request';

/** What the customer's latest messages do: the act whose cues, found in them, weigh most. */
export function actOf(heard: Heard, weights: ActWeights): ActReading {
  if (heard.latest.text.trim() === '') return { act: 'other', lead: 0 };
  const seen = evidence(heard);
  const totals = GRAVEST_FIRST.flatMap((act) => {
    const cues = weights[act];
    return cues ? [{ act, total: sum(seen, cues) }] : [];
  }).sort((a, b) => b.total - a.total);
  const [best] = totals;
  if (!best) return { act: 'other', lead: 0 };
  const rival = totals.find(({ act }) => act !== best.act && !(tellsTrouble(act) && tellsTrouble(best.act)));
  return { act: best.act, lead: rival ? best.total - rival.total : best.total };
}
