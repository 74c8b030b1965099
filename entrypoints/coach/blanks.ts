import { slotsOf } from '../../engine/rewrite/slots';
import type { Span } from '../../engine/types/text';
import type { Editor } from '../../host/editors/contract';

/**
 * The blank to go to from a selection: the first that begins behind it or at the caret, round at the end.
 * @param at the person's selection; null when it is not in the text
 * @returns null when nothing is left to fill in
 */
export function blankFrom(text: string, at: Span | null): Span | null {
  const spans = slotsOf(text).map(({ span }) => span);
  const [start, end] = at ?? [0, 0];
  // A blank that is selected was visited: the next one begins behind it.
  const from = spans.some(([first, last]) => first === start && last === end) ? end : start;
  return spans.find(([first]) => first >= from) ?? spans[0] ?? null;
}

/** Selects the next blank of a draft, ready to be typed over, and says whether there was one. */
export function goToBlank(editor: Editor): boolean {
  const blank = blankFrom(editor.read().text, editor.selection());
  return blank !== null && editor.select(blank);
}
