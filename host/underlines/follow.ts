import { carrySpan } from '../editors/edits';
import { minimalEdit } from '../editors/minimal';
import type { Mark } from './contract';

/** The marks on the text as it is now; those whose words are gone are left out. */
export function follow(marks: readonly Mark[], before: string, now: string): readonly Mark[] {
  const edit = marks.length > 0 ? minimalEdit(before, now) : null;
  if (!edit) return marks;
  return marks.flatMap((mark) => {
    const span = carrySpan(mark.span, edit);
    return span ? [{ ...mark, span }] : [];
  });
}
