import { type Step, wordSteps } from './word-steps';

/** One stretch of a diff. `at` is its place in the new text; a gap stands for kept words not shown. */
export interface Piece {
  readonly kind: Step['kind'] | 'gap';
  readonly text: string;
  readonly at: number;
}

function joined(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    if (step.text === '') continue;
    if (last?.kind === step.kind) out[out.length - 1] = { kind: step.kind, text: last.text + step.text };
    else out.push(step);
  }
  return out;
}

/** Too small to help the eye between two changes: spaces, marks, a word or two. */
const isCrumb = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 2;

/** Reads as one change: what was removed, then what was added, with the crumbs between taken along. */
function gathered(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  const change = { removed: '', added: '' };
  const flush = () => {
    out.push({ kind: 'removed', text: change.removed }, { kind: 'added', text: change.added });
    change.removed = change.added = '';
  };
  steps.forEach((step, index) => {
    const amid = change.removed !== '' && change.added !== '' && index < steps.length - 1;
    if (step.kind !== 'same') change[step.kind] += step.text;
    else if (amid && isCrumb(step.text)) {
      change.removed += step.text;
      change.added += step.text;
    } else {
      flush();
      out.push(step);
    }
  });
  flush();
  return out;
}

/** Compares two texts word by word. */
export function diffWords(before: string, after: string): Piece[] {
  let at = 0;
  return joined(gathered(joined(wordSteps(before, after)))).map((step) => {
    const piece = { ...step, at };
    if (step.kind !== 'removed') at += step.text.length;
    return piece;
  });
}

/** Kept words this close to a change stay in view. */
const CONTEXT = 36;

function shortened(piece: Piece, first: boolean, last: boolean): Piece[] {
  const { text, at } = piece;
  const head = first ? 0 : (/^[\s\S]{0,36}(?=\s)/u.exec(text)?.[0].length ?? 0);
  const tail = last ? text.length : text.length - (/\s[\s\S]{0,36}$/u.exec(text)?.[0].length ?? 0);
  if (piece.kind !== 'same' || tail - head < CONTEXT) return [piece];
  const pieces: Piece[] = [
    { kind: 'same', text: text.slice(0, head), at },
    { kind: 'gap', text: first ? '…' : ' …', at: at + head },
    { kind: 'same', text: text.slice(tail), at: at + tail },
  ];
  return pieces.filter((part) => part.text !== '');
}

/** Leaves out kept words far from any change, at word boundaries. */
export function condensed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => shortened(piece, index === 0, index === pieces.length - 1));
}
