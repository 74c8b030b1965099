import type { Editor } from './contract';
import { readDraft } from './draft';
import { readLexical } from './lexical';
import { richEditor } from './rich';
import { textareaEditor } from './textarea';

/** The editor of an editable element; `null` when it is none that we know how to write in. */
export function editorFor(element: Element, signal: AbortSignal): Editor | null {
  if (element instanceof HTMLTextAreaElement) return textareaEditor(element, signal);
  if (!(element instanceof HTMLElement) || element.getAttribute('contenteditable') !== 'true') return null;
  if (isLexical(element)) return richEditor(element, { kind: 'lexical', paragraphs: readLexical }, signal);
  if (isDraft(element)) return richEditor(element, { kind: 'draft', paragraphs: readDraft }, signal);
  return null;
}

const isLexical = (element: HTMLElement): boolean => element.getAttribute('data-lexical-editor') === 'true';

const isDraft = (element: HTMLElement): boolean =>
  element.classList.contains('public-DraftEditor-content') ||
  !!element.querySelector('[data-contents="true"]');
