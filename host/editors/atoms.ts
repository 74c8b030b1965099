import type { Atom, AtomKind } from './contract';

const WRITTEN: readonly (readonly [AtomKind, RegExp])[] = [
  ['link', /(?:https?:\/\/|www\.)\S+/g],
  ['mention', /(?<![\w@/])@\w+/g],
  ['hashtag', /(?<![\w#/&])#[\w\u00c0-\uffff]+/g],
  [
    'emoji',
    /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu,
  ],
];

/** The atoms that are plain text to the editor, whatever the site draws over them; none is locked. */
export function writtenAtoms(text: string): Atom[] {
  return WRITTEN.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((found) => atom(kind, found.index, found.index + found[0].length)),
  );
}

function atom(kind: AtomKind, start: number, end: number): Atom {
  return { kind, span: [start, end], locked: false };
}
