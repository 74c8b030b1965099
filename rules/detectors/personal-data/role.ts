import { FILLERS, NEVER_A_LINE, PERSONAL, PUBLIC, WEAK } from './code-words';
import type { Written } from './written';

/**
 * What the words before a number make of it: somebody's, said right before it or a little earlier; a number of
 * something unsaid; everybody's (a train, a product, a law); nothing.
 */
type Role = 'theirs' | 'near' | 'weak' | 'public' | 'none';

const WINDOW = 70;
const MOST_WORDS = 7;
const NEAR = 4;
/** «Réf.» and «n.» end no sentence. */
const STOPS = /[!?;\n]|(?<!\b(?:ref|refs|no|n|num|nr|tel|art))\.(?:\s|$)/;

/** The words of the sentence before a place, the nearest first; an opening bracket is one. */
export function wordsBefore({ low }: Written, at: number): string[] {
  const window =
    low
      .slice(Math.max(0, at - WINDOW), at)
      .split(STOPS)
      .at(-1) ?? '';
  return (window.match(/[a-z]+|\d+|\(/g) ?? []).slice(-MOST_WORDS).reverse();
}

/** «Le service client 09 70 …» gives a number of the brand's. */
const isService = (before: readonly string[], i: number): boolean =>
  before[i] === 'clients' || (before[i] === 'client' && before[i + 1] === 'service');

/** Reads back from a number to the noun that it belongs to. */
export function roleOf(before: readonly string[]): Role {
  let distance = 0;
  let isWeak = false;
  for (const [i, word] of before.entries()) {
    if (distance > NEAR) break;
    if (isService(before, i) || (PUBLIC.has(word) && distance <= 1)) return 'public';
    if (PERSONAL.has(word)) return distance <= 1 ? 'theirs' : 'near';
    if (WEAK.has(word)) isWeak ||= distance <= 1;
    else if (!FILLERS.has(word)) distance++;
  }
  return isWeak ? 'weak' : 'none';
}

/** «NHS number 649 208 3121» is dialled by nobody, though it looks like a line. */
export const isNoLine = (before: readonly string[]): boolean =>
  NEVER_A_LINE.has(before.find((word) => !WEAK.has(word) && !FILLERS.has(word)) ?? '');
