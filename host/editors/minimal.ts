import type { Edit, Span } from '../../engine/types/text';
import { isBoundary } from './graphemes';

/**
 * The one smallest stretch that turns `before` into `after`, cut only between whole characters; `null`
 * when they are equal. A rewrite of several places is one stretch on purpose: editors make one undo step
 * of each replacement, so only a single stretch gives the person's own words back at one Ctrl+Z.
 */
export function minimalEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const start = sharedStart(before, after);
  const tail = sharedEnd(before, after, Math.min(before.length, after.length) - start);
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function sharedStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length++;
  while (length > 0 && !(isBoundary(before, length) && isBoundary(after, length))) length--;
  return length;
}

function sharedEnd(before: string, after: string, most: number): number {
  const whole = (n: number) => isBoundary(before, before.length - n) && isBoundary(after, after.length - n);
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length++;
  while (length > 0 && !whole(length)) length--;
  return length;
}

/**
 * The smallest edits, first to last, that leave every locked span as it is; `null` when the new text has
 * no place for one of them. Offsets are those of `before`, so they are applied from the last to the first.
 */
export function editsAround(before: string, after: string, locked: readonly Span[]): Edit[] | null {
  const whole = minimalEdit(before, after);
  if (!whole) return [];
  if (!locked.some((span) => touches(span, whole))) return [whole];
  const gaps = alignGaps(before, after, locked);
  return gaps?.flatMap((gap) => within(before, gap)) ?? null;
}

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text between the locked spans, each with the words that shall stand there. */
function alignGaps(before: string, after: string, locked: readonly Span[]): Gap[] | null {
  const gaps: Gap[] = [];
  let [from, read] = [0, 0];
  for (const [start, end] of locked) {
    const kept = after.indexOf(before.slice(start, end), read);
    if (kept < 0) return null;
    gaps.push({ start: from, end: start, text: after.slice(read, kept) });
    [from, read] = [end, kept + end - start];
  }
  return [...gaps, { start: from, end: before.length, text: after.slice(read) }];
}

function within(before: string, gap: Gap): Edit[] {
  const edit = minimalEdit(before.slice(gap.start, gap.end), gap.text);
  return edit ? [{ start: gap.start + edit.start, end: gap.start + edit.end, text: edit.text }] : [];
}

function touches([start, end]: Span, edit: Edit): boolean {
  return edit.start < end && edit.end > start;
}
