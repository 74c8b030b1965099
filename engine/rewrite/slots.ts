import type { Slot } from '../types/diagnostic';

const SLOT = /⟦([^⟧\n]{1,160})⟧/g;

/** What the writer must still fill: every ⟦name⟧ of a text, in order. */
export function slotsOf(text: string): Slot[] {
  return [...text.matchAll(SLOT)].map((match) => ({
    name: match[1] ?? '',
    span: [match.index, match.index + match[0].length],
  }));
}
