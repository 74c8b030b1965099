import type { Edit, Span } from '../../engine/types/text';

/** The text after the edit. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Whether the edit is a range of this text at all. */
export function fits(text: string, edit: Edit): boolean {
  return edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length;
}

/** Where an offset stands after the edit: kept before it, carried along behind it, at its end within. */
export function carry(offset: number, edit: Edit): number {
  if (offset >= edit.end) return offset + edit.text.length - (edit.end - edit.start);
  return offset <= edit.start ? offset : edit.start + edit.text.length;
}

/**
 * Where a marked span stands after the edit; `null` when the edit took its words away.
 * Words typed inside it belong to it, words typed at its edges do not.
 */
export function carrySpan([start, end]: Span, edit: Edit): Span | null {
  const grown = edit.text.length - (edit.end - edit.start);
  if (edit.end <= start) return [start + grown, end + grown];
  if (edit.start >= end) return [start, end];
  const inside = edit.start >= start && edit.end <= end;
  return inside && end - start + grown > 0 && !(edit.start === start && edit.end === end)
    ? [start, end + grown]
    : null;
}
