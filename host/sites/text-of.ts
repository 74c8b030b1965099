const OWN_LINE = new Set(['BR']);

/** The text that a reader sees in an element: an emoji drawn as an image counts as the emoji. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element)) return '';
  if (OWN_LINE.has(node.nodeName)) return '\n';
  if (node.nodeName === 'IMG') return node.getAttribute('alt') ?? '';
  return [...node.childNodes].map(textOf).join('');
}

/** The same on one line, without space around it: for names and labels. */
export function lineOf(node: Node | null): string {
  return node ? flat(textOf(node)) : '';
}

/** Most labels and names are on one line as they are: to see that costs less than to write them anew. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;

/** One line: every run of white space, no-break ones included, becomes one space. */
export function flat(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
