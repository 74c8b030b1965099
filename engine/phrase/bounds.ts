import { Kind } from '../text/kinds';
import { PASSED_OVER } from './machine';
import { At } from './program';

interface Bounded {
  readonly kind: number;
  readonly key: string;
}

/** Words that open a clause of their own: what stands before them is no condition of what follows. */
const TURNS = new Set(['mais', 'cependant', 'toutefois', 'neanmoins', 'but', 'however', 'yet']);

const isBreak = ({ kind, key }: Bounded): boolean =>
  (kind & (Kind.Comma | Kind.Hard | Kind.Stop)) !== 0 || TURNS.has(key);

/** A sentence begins behind the @handles it is addressed to. */
const isLead = ({ kind }: Bounded): boolean =>
  (kind & (PASSED_OVER | Kind.Handle | Kind.Masked | Kind.Comma | Kind.Stop)) !== 0;

function startsOf(tokens: readonly Bounded[], bounds: number[]): void {
  let lead = true;
  let clause = true;
  tokens.forEach((token, i) => {
    bounds[i] = (lead ? At.SentenceStart : 0) | (clause ? At.ClauseStart : 0);
    if (token.kind & PASSED_OVER) return;
    lead = lead && isLead(token);
    clause = isBreak(token) || lead;
  });
}

function endsOf(tokens: readonly Bounded[], bounds: number[]): void {
  let sentence = true;
  let clause = true;
  for (let i = tokens.length; i >= 0; i--) {
    bounds[i] = (bounds[i] ?? 0) | (sentence ? At.SentenceEnd : 0) | (clause ? At.ClauseEnd : 0);
    const before = tokens[i - 1];
    if (!before || before.kind & PASSED_OVER) continue;
    sentence = sentence && (before.kind & Kind.Stop) !== 0;
    clause = isBreak(before);
  }
}

/**
 * The bounds before each token of a sentence, and after its last.
 * @returns `At` bits, one more than there are tokens
 */
export function boundsOf(tokens: readonly Bounded[]): number[] {
  const bounds = new Array<number>(tokens.length + 1).fill(0);
  startsOf(tokens, bounds);
  endsOf(tokens, bounds);
  return bounds;
}

/** No clause goes further: a wall of words without a stop is not read whole for each of its phrases. */
const MOST = 80;

/**
 * The clause around some tokens of a sentence.
 * @returns token range `[from, to)` between the nearest breaks
 */
export function clauseAround(
  tokens: readonly Bounded[],
  from: number,
  to: number,
): readonly [number, number] {
  let start = from;
  let end = to;
  const first = Math.max(0, from - MOST);
  const last = Math.min(tokens.length, to + MOST);
  while (start > first && !isBreak(tokens[start - 1] as Bounded)) start--;
  while (end < last && !isBreak(tokens[end] as Bounded)) end++;
  return [start, end];
}
