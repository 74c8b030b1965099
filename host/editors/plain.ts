import { lockedNode } from './chips';
import type { Editor } from './contract';
import { editorFor } from './editor-for';
import type { Found, FoundParagraph } from './layout';
import { richEditor } from './rich';
import { textareaEditor } from './textarea';

const BLOCKS =
  'address, article, aside, blockquote, dd, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, header, li, main, ol, p, pre, section, ul';

const isBlock = (node: Node): node is Element => node instanceof Element && node.matches(BLOCKS);
const holdsBlock = (element: Element): boolean => element.querySelector(BLOCKS) !== null;

/** What is written in an inline stretch, in order. */
function inline(node: Node, root: Element): Found[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ node, text: node.nodeValue ?? '', kind: 'text' }];
  if (!(node instanceof Element)) return [];
  if (node.nodeName === 'BR') return [{ node, text: '\n', kind: 'break' }];
  const locked = lockedNode(node, root);
  if (locked) return [{ node: locked, text: locked.textContent ?? '', kind: 'locked' }];
  return [...node.childNodes].flatMap((child) => inline(child, root));
}

/** A last break only keeps its line open. */
function paragraph(element: Element, found: readonly Found[]): FoundParagraph {
  const last = found.at(-1);
  const shown = last?.kind === 'break' ? found.slice(0, -1) : found;
  return { element, empty: { node: element, offset: 0 }, found: [...shown] };
}

/** Paragraphs of a block: each block in it, and each inline stretch between them. */
function blocks(element: Element, root: Element): FoundParagraph[] {
  const out: FoundParagraph[] = [];
  let run: Found[] = [];
  const close = (): void => {
    if (run.length > 0) out.push(paragraph(element, run));
    run = [];
  };
  for (const child of element.childNodes) {
    if (!isBlock(child)) {
      run.push(...inline(child, root));
      continue;
    }
    close();
    if (holdsBlock(child)) out.push(...blocks(child, root));
    else
      out.push(
        paragraph(
          child,
          [...child.childNodes].flatMap((one) => inline(one, root)),
        ),
      );
  }
  close();
  return out;
}

/** Any `contenteditable`, read by its blocks and line breaks alone. */
export const readPlain = (root: HTMLElement): FoundParagraph[] => blocks(root, root);

/** An editor over a page's own box that we can read but do not know how to write in. */
function plainEditor(element: HTMLElement, signal: AbortSignal): Editor {
  const rich = richEditor(element, { kind: 'plain', paragraphs: readPlain }, signal);
  return {
    kind: rich.kind,
    element,
    get composing() {
      return rich.composing;
    },
    read: rich.read,
    ranges: rich.ranges,
    replace: async () => 'refused',
    select: rich.select,
    resume: rich.resume,
    selection: rich.selection,
    onChange: rich.onChange,
  };
}

const WRITTEN_IN: readonly string[] = ['text', 'search'];

/** The field of any page that holds an element: what people write a message in; `null` where there is none. */
export function fieldAt(element: Element | null): HTMLElement | null {
  if (element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLInputElement) return WRITTEN_IN.includes(element.type) ? element : null;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  return element.closest<HTMLElement>(
    '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  );
}

/** The editor of a field on a page that we know nothing of. */
export function fieldEditor(element: HTMLElement, signal: AbortSignal): Editor {
  if (element instanceof HTMLInputElement) return textareaEditor(element, signal);
  return editorFor(element, signal) ?? plainEditor(element, signal);
}
