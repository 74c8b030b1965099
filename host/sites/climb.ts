/** The nearest element around `from` that satisfies `wanted`, looking no further than `limit`. */
export function climb(
  from: Element,
  limit: Element | null,
  wanted: (element: HTMLElement) => boolean,
): HTMLElement | null {
  for (let at = from.parentElement; at; at = at.parentElement) {
    if (wanted(at)) return at;
    if (at === limit) return null;
  }
  return null;
}

/** Does `first` stand before `second` on the page? */
export function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
