import { oncePer } from '../analysis/once';
import { CONTENT } from '../text/kinds';
import { Op, STEP } from './program';

/** A token as programs see it: its kind bits, and the word sets it belongs to. */
export interface Readable {
  readonly kind: number;
  readonly sets: ReadonlySet<number>;
}

/** What the first token of a match can be. */
interface Opening {
  readonly sets: readonly number[];
  /** Kind bits. */
  readonly kinds: number;
}

/** Every step that can read the first token, over those that read none; bounds are taken for met. */
function openingOf(code: readonly number[]): Opening {
  const sets = new Set<number>();
  let kinds = 0;
  const seen = new Set<number>();
  const open = [0];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    const a = code[step * STEP + 1] as number;
    switch (code[step * STEP]) {
      case Op.Set:
        sets.add(a);
        break;
      case Op.Class:
        kinds |= a;
        break;
      case Op.Gap:
        kinds |= CONTENT;
        break;
      case Op.Jump:
        open.push(a);
        break;
      case Op.Split:
        open.push(a, code[step * STEP + 2] as number);
        break;
      case Op.Match:
        break;
      default:
        open.push(step + 1);
    }
  }
  return { sets: [...sets], kinds };
}

const openings = oncePer<readonly number[], Opening>();

/**
 * Whether a match can begin at a token: most cannot, so most places of a sentence cost one look.
 * @param code a program
 */
export function opens(code: readonly number[]): (token: Readable) => boolean {
  const { sets, kinds } = openings(code, () => openingOf(code));
  return (token) => {
    if ((token.kind & kinds) !== 0) return true;
    for (const set of sets) if (token.sets.has(set)) return true;
    return false;
  };
}
