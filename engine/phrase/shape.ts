/**
 * A phrase with its lists written out and its words numbered: what its program is made from. A choice that many phrases
 * share is one object, so that it is kept and packed once.
 */
export type Shape = readonly Part[];

export type Part =
  /** A word of a set. */
  | { readonly type: 'set'; readonly set: number }
  /** A token of one of these kinds (`Kind` bits). */
  | { readonly type: 'class'; readonly kinds: number }
  | { readonly type: 'gap'; readonly most: number }
  /** One of these bounds (`At` bits). */
  | { readonly type: 'bound'; readonly at: number }
  | { readonly type: 'mark'; readonly inner: Shape }
  | Choice;

/** Its single words together, where it has some, then its longer options, then nothing. */
export interface Choice {
  readonly type: 'choice';
  readonly set: number | null;
  readonly options: readonly Shape[];
  readonly optional: boolean;
}
