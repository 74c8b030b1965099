import { readLabel } from './labels';
import { DIALOG, EDITABLE } from './selectors';

/**
 * The name that a comment box says it writes as: this one's label, else that of the other boxes under the
 * same post. A dialog holds one post, and its comment box often lies outside of what scrolls.
 */
export function actingName(editable: Element, scope: Element | null): string | undefined {
  const neighbours = (editable.closest(DIALOG) ?? scope)?.querySelectorAll(EDITABLE) ?? [];
  for (const box of [editable, ...neighbours]) {
    const label = readLabel(box.getAttribute('aria-label'));
    if (label?.kind === 'comment' && label.name) return label.name;
  }
  return undefined;
}
