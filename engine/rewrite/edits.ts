import type { Edit } from '../types/text';

/** Applies edits that do not overlap; offsets are those of the text before any of them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = text;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => b.start - a.start)) {
    out = out.slice(0, start) + inserted + out.slice(end);
  }
  return out;
}
