import { lockedNode } from './chips';
import type { Found, FoundParagraph } from './layout';

/**
 * Draft.js: a block for each paragraph; its text in leaves marked `data-text`, whatever a decorator
 * (mention, hashtag, emoji) wraps around them.
 */
export function readDraft(root: HTMLElement): FoundParagraph[] {
  return [...root.querySelectorAll('[data-block="true"]')].map(readBlock);
}

function readBlock(element: Element): FoundParagraph {
  const leaves = [...element.querySelectorAll('[data-text="true"]')].filter((leaf) => leaf.nodeName !== 'BR');
  const found = leaves.flatMap((leaf, index) => readLeaf(leaf, index === leaves.length - 1, element));
  const host = element.querySelector('[data-offset-key] [data-offset-key]') ?? element;
  return { element, empty: { node: host, offset: 0 }, found: merged(found) };
}

function readLeaf(leaf: Element, last: boolean, block: Element): Found[] {
  const chip = lockedNode(leaf, block);
  if (chip) return [{ node: chip, text: leaf.textContent ?? '', kind: 'locked' }];
  return [...leaf.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => ({ node, text: shown(node.nodeValue ?? '', last), kind: 'text' }));
}

/** A last line break is doubled by Draft.js in the page, since a lone one would not show. */
function shown(text: string, last: boolean): string {
  return last && text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** A chip of several leaves is one piece. */
function merged(found: readonly Found[]): Found[] {
  const pieces: Found[] = [];
  for (const piece of found) {
    const before = pieces.at(-1);
    if (before?.kind !== 'locked' || before.node !== piece.node) pieces.push(piece);
    else pieces[pieces.length - 1] = { ...before, text: before.text + piece.text };
  }
  return pieces;
}
