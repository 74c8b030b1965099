import type { Span } from '../../types/text';
import type { Local } from './clock';

/** A way of saying when, in folded text, and what it means to who reads it at a moment. */
export interface Shape<T> {
  readonly says: RegExp;
  /** @returns null when these words name no such time after all */
  readonly means: (found: RegExpExecArray, said: Local) => T | null;
}

export interface Found<T> {
  readonly span: Span;
  readonly meaning: T;
}

/**
 * Reads every place of a text that some shape fits; where several do, the longest from the left.
 * @param folded `fold(text)`: spans are the text's own
 */
export function readShapes<T>(folded: string, shapes: readonly Shape<T>[], said: Local): Found<T>[] {
  const all = shapes.flatMap(({ says, means }) =>
    [...folded.matchAll(says)].flatMap((found) => {
      const meaning = means(found as RegExpExecArray, said);
      return meaning === null
        ? []
        : [{ span: [found.index, found.index + found[0].length] as const, meaning }];
    }),
  );
  all.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const apart: Found<T>[] = [];
  for (const one of all) if (one.span[0] >= (apart.at(-1)?.span[1] ?? 0)) apart.push(one);
  return apart;
}
