import { chipText } from './chips';
import type { Found, FoundParagraph } from './layout';

/**
 * Lexical: each child of the root is a paragraph; text lies in elements marked `data-lexical-text`, links
 * around them. Any other inline element is a node of the site's own, such as a mention: kept whole.
 */
export function readLexical(root: HTMLElement): FoundParagraph[] {
  return [...root.children].filter((one) => !one.hasAttribute('data-lexical-cursor')).map(readParagraph);
}

function readParagraph(element: Element): FoundParagraph {
  return { element, empty: { node: element, offset: 0 }, found: readChildren(element) };
}

function readChildren(parent: Element): Found[] {
  return [...parent.children].flatMap((child) => readInline(child, parent));
}

function readInline(child: Element, parent: Element): Found[] {
  if (child.nodeName === 'BR')
    return isFiller(child, parent) ? [] : [{ node: child, text: '\n', kind: 'break' }];
  if (child.getAttribute('contenteditable') === 'false') return locked(child);
  if (child.hasAttribute('data-lexical-text')) return textsIn(child);
  return child.nodeName === 'A' ? readChildren(child) : locked(child);
}

/** The break that keeps an empty line open is not part of the text; older builds do not mark it. */
function isFiller(child: Element, parent: Element): boolean {
  return child.hasAttribute('data-lexical-managed-linebreak') || parent.childNodes.length === 1;
}

function locked(node: Element): Found[] {
  return [{ node, text: chipText(node), kind: 'locked' }];
}

/** A format (bold, code) may wrap the text node once more. */
function textsIn(element: Element): Found[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Found[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    found.push({ node, text: node.nodeValue ?? '', kind: 'text' });
  return found;
}
