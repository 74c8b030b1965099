const MOST = 60;

/** A customer's question as it can be quoted in a reply: on one line, short, calm, without its number or handle. */
export function asQuestion(text: string): string {
  const line = text
    .replace(/@\w+|__\w+?__/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Lu}{4,}/gu, (word) => word.toLowerCase())
    .replace(/([?!])(?:\s?[?!])+/g, '?')
    .replace(/^[\s\d).:/°,;-]+|[\s,;]+$/g, '')
    .trim();
  if (line.length <= MOST) return line;
  const cut = line.slice(0, line.lastIndexOf(' ', MOST));
  return `${cut}…`;
}
