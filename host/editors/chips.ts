/** The outermost node, below `within`, that the page keeps whole and that holds `node`; else `null`. */
export function lockedNode(node: Element, within: Element): Element | null {
  const held = node.closest('[contenteditable="false"]');
  if (!held || held === within || !within.contains(held)) return null;
  const outer = held.parentElement;
  return (outer && lockedNode(outer, within)) ?? held;
}

/** What a chip says: its text, or that of the picture it is. */
export function chipText(chip: Element): string {
  const written = chip.textContent ?? '';
  return (
    written || [...chip.querySelectorAll('img'), chip].map((one) => one.getAttribute('alt') ?? '').join('')
  );
}
