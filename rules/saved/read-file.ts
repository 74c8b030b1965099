import { readCsv } from './read-csv';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import { LONGEST_SAVED, MOST_SAVED, type SavedEntry, type SavedReply, savedReply } from './saved-reply';

export type SavedFault = 'json' | 'none' | 'many' | 'text' | 'long';

/** What a file came to: replies and what was left out of it, or why nothing could be read. */
export type SavedFile =
  | { readonly replies: readonly SavedReply[]; readonly refused: readonly SavedFault[] }
  | { readonly fault: SavedFault };

function faultOf({ text }: SavedEntry): SavedFault | null {
  if (text.trim() === '') return 'text';
  return text.length > LONGEST_SAVED ? 'long' : null;
}

/** Which of the three forms a file has, by its name and then by how it begins. */
function entriesOf(name: string, text: string): readonly SavedEntry[] | null {
  if (/\.json$/i.test(name) || /^\s*[[{]/.test(text)) return readJson(text);
  if (/\.(?:md|markdown)$/i.test(name) || /^#{1,3} /m.test(text)) return readMarkdown(text);
  return readCsv(text);
}

/**
 * Reads a file of saved replies: JSON, CSV or Markdown.
 * @param name the file's, whose end tells its form
 * @param text in UTF-8, with or without a byte order mark
 */
export function readSavedFile(name: string, text: string): SavedFile {
  const entries = entriesOf(name, text.replace(/^\uFEFF/, ''));
  if (!entries) return { fault: 'json' };
  if (entries.length === 0) return { fault: 'none' };
  const faults = entries.map(faultOf);
  const replies = entries.filter((_, i) => faults[i] === null).map(savedReply);
  const once = [...new Map(replies.map((reply) => [reply.id, reply])).values()];
  if (once.length > MOST_SAVED) return { fault: 'many' };
  return { replies: once, refused: faults.filter((fault) => fault !== null) };
}

/** A library with a file's replies in it: those of the same title replaced, the others behind what was there. */
export function withSaved(
  library: readonly SavedReply[],
  replies: readonly SavedReply[],
): { readonly library: readonly SavedReply[]; readonly added: number; readonly changed: number } {
  const known = new Map(library.map((reply) => [reply.id, reply]));
  const isOther = (reply: SavedReply): boolean => {
    const before = known.get(reply.id);
    return before !== undefined && (before.text !== reply.text || before.title !== reply.title);
  };
  const added = replies.filter(({ id }) => !known.has(id)).length;
  const changed = replies.filter(isOther).length;
  // Approval given here outlives a file that says nothing of it, as long as the words are the same.
  const merged = replies.map((reply) => {
    const before = known.get(reply.id);
    return before?.approved && before.text === reply.text ? { ...reply, approved: true } : reply;
  });
  const all = new Map([...library, ...merged].map((reply) => [reply.id, reply]));
  return { library: [...all.values()].slice(0, MOST_SAVED), added, changed };
}
