/** No-break or not, a space is a space to a reader. */
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [spaced(value)] : leaves(value)));

/**
 * What a page calls a button or a part by, and the interface does not.
 * @param quoted how the page marks such words; its first group holds them
 * @param book the interface's words in the page's language
 */
export function unsaid(page: string, quoted: RegExp, book: object): string[] {
  const said = new Set(leaves(book));
  const named = [...page.matchAll(quoted)].map(([, words = '']) => spaced(words));
  return named.filter((words) => !said.has(words));
}
