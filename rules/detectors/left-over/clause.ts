import { folded } from '../../../engine/reading/folded';
import type { Span } from '../../../engine/types/text';

const STOPS = ['. ', '! ', '? ', '\n'];
/** No clause is longer: of a wall of text only what stands near is read. */
const REACH = 160;

/** The folded sentence up to something. */
export function clauseTo(holder: { readonly text: string }, [start]: Span): string {
  const before = folded(holder).slice(Math.max(0, start - REACH), start);
  return before.slice(Math.max(...STOPS.map((stop) => before.lastIndexOf(stop))) + 1);
}

/** The folded sentence up to something, and what follows it before a comma. */
export function clauseAt(holder: { readonly text: string }, span: Span): string {
  const low = folded(holder);
  const behind = low.slice(span[1], span[1] + REACH);
  const to = /[,;.!?](?:\s|$)|\n/.exec(behind)?.index ?? behind.length;
  return clauseTo(holder, span) + low.slice(...span) + behind.slice(0, to);
}
