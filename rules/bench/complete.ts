/** What the phrase language offers in a place. */
export type CompletionKind = 'list' | 'class' | 'form' | 'place' | 'keyword';

export interface Completion {
  readonly kind: CompletionKind;
  /** What stands there when it is taken. */
  readonly text: string;
}

/** What can stand where the caret is, and what it takes the place of (UTF-16 offsets). */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

const CLASSES = 'number time url email handle hashtag emoji name caps masked word'.split(' ');
const FEATURES = 'inf pres past fut cond subj imp pp ger'.split(' ');
const PLACES = 'before after clause sentence text'.split(' ');
const KEYWORDS = ['UNLESS', 'WHEN'];
const MOST = 8;

interface Offer {
  readonly kind: CompletionKind;
  /** What is being written, up to the caret; its first group is the part that is completed. */
  readonly pattern: RegExp;
  readonly names: (lists: readonly string[]) => readonly string[];
  /** What follows the name, so that writing goes on. */
  readonly after: string;
}

const OFFERS: readonly Offer[] = [
  { kind: 'list', pattern: /@([\w-]*)$/, names: (lists) => lists, after: ' ' },
  { kind: 'class', pattern: /#(\w*)$/, names: () => CLASSES, after: ' ' },
  { kind: 'form', pattern: /~[^\s:~]+:(\w*)$/, names: () => FEATURES, after: ' ' },
  { kind: 'place', pattern: /(?:UNLESS|WHEN) (\w*)$/, names: () => PLACES, after: ' ' },
  { kind: 'keyword', pattern: /\S ([A-Z]{1,6})$/, names: () => KEYWORDS, after: ' ' },
];

/** Those that begin so first, then those that hold it. */
function fitting(names: readonly string[], part: string): string[] {
  const sought = part.toLowerCase();
  const begins = names.filter((name) => name.toLowerCase().startsWith(sought));
  const holds = names.filter((name) => !begins.includes(name) && name.toLowerCase().includes(sought));
  return [...begins, ...holds].slice(0, MOST);
}

/**
 * What can be written at the caret of a field of phrases, one a line.
 * @param text the whole field
 * @param caret UTF-16 offset of the caret
 * @param lists the names of the lists that phrases may name
 * @returns null where nothing is offered: in the middle of a word, and where only what stands there fits
 */
export function completionsAt(text: string, caret: number, lists: readonly string[]): Completions | null {
  if (/^[\w-]/.test(text.slice(caret))) return null;
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  for (const { kind, pattern, names, after } of OFFERS) {
    const part = pattern.exec(line)?.[1];
    if (part === undefined) continue;
    const found = fitting(names(lists), part);
    if (found.length === 0 || (found.length === 1 && found[0] === part)) return null;
    return {
      from: caret - part.length,
      to: caret,
      options: found.map((name) => ({ kind, text: name + after })),
    };
  }
  return null;
}
