import type { SavedEntry } from './saved-reply';

const HEADING = /^#{1,6} +(.+?) *#*$/;
const APPROVED = /\s*[([](?:approved|approuvée?|validée?)[)\]]\s*$/i;

/** Reads saved replies from Markdown: a heading is a title, what stands under it the reply. */
export function readMarkdown(text: string): SavedEntry[] {
  const entries: { title: string; lines: string[] }[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const title = HEADING.exec(line)?.[1];
    if (title) entries.push({ title, lines: [] });
    else entries.at(-1)?.lines.push(line);
  }
  // A heading with nothing under it is a chapter's.
  return entries
    .map(({ title, lines }) => ({
      title: title.replace(APPROVED, ''),
      text: lines.join('\n').trim(),
      approved: APPROVED.test(title),
    }))
    .filter((entry) => entry.text !== '');
}
