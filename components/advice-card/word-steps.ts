/** One token or run of tokens: kept, taken out or put in. */
export interface Step {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, runs of spaces, single marks; a slot such as ⟦délai⟧ is one token. */
const TOKENS = /⟦[^⟧]*⟧|[\p{L}\p{M}\p{N}]+|\s+|[\s\S]/gu;

/** Above this many cells a table of pairs costs more than it shows: the middle is replaced as a whole. */
const MAX_CELLS = 400_000;

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

/** At `i * (b.length + 1) + j`: how many tokens `a` from i and `b` from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = table[(i + 1) * width + j] ?? 0;
      const beside = table[i * width + j + 1] ?? 0;
      const after = table[(i + 1) * width + j + 1] ?? 0;
      table[i * width + j] = a[i] === b[j] ? after + 1 : Math.max(below, beside);
    }
  }
  return table;
}

function walk(a: readonly string[], b: readonly string[]): Step[] {
  const table = commonLengths(a, b);
  const width = b.length + 1;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    const below = table[(i + 1) * width + j] ?? 0;
    const beside = table[i * width + j + 1] ?? 0;
    if (left === right) steps.push({ kind: 'same', text: left });
    else if (below >= beside) steps.push({ kind: 'removed', text: left });
    else steps.push({ kind: 'added', text: right });
    if (left === right || below >= beside) i += 1;
    if (left === right || below < beside) j += 1;
  }
  return [
    ...steps,
    { kind: 'removed', text: a.slice(i).join('') },
    { kind: 'added', text: b.slice(j).join('') },
  ];
}

function whole(a: readonly string[], b: readonly string[]): Step[] {
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

/** The steps from one text to another, token by token; what both ends share is not compared. */
export function wordSteps(before: string, after: string): Step[] {
  const a = before.match(TOKENS) ?? [];
  const b = after.match(TOKENS) ?? [];
  const head = sharedStart(a, b);
  const tail = sharedStart(a.slice(head).reverse(), b.slice(head).reverse());
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return [
    { kind: 'same', text: a.slice(0, head).join('') },
    ...(from.length * to.length > MAX_CELLS ? whole(from, to) : walk(from, to)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ];
}
