import { readLabel } from './labels';
import { EDITABLE } from './selectors';

/** The name that a comment box says it writes as: this one's label, else its neighbours' under the same post. */
export function actingName(editable: Element, scope: Element | null): string | undefined {
  for (const box of [editable, ...(scope?.querySelectorAll(EDITABLE) ?? [])]) {
    const label = readLabel(box.getAttribute('aria-label'));
    if (label?.kind === 'comment' && label.name) return label.name;
  }
  return undefined;
}
