/** The parts of a parsed phrase; the grammar stands in `docs/phrase-language.md`. */
export type Item =
  | { readonly type: 'word'; readonly key: string }
  | { readonly type: 'start'; readonly key: string }
  | { readonly type: 'form'; readonly lemma: string; readonly feature?: Feature }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'class'; readonly name: ClassName }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'bound'; readonly at: Bound }
  | { readonly type: 'group'; readonly options: readonly Sequence[]; readonly optional: boolean }
  | { readonly type: 'mark'; readonly inner: Sequence };

export type Sequence = readonly Item[];

export const FEATURES = ['inf', 'pres', 'past', 'fut', 'cond', 'subj', 'imp', 'pp', 'ger'] as const;
export type Feature = (typeof FEATURES)[number];

export const CLASSES = [
  'number',
  'time',
  'url',
  'email',
  'handle',
  'hashtag',
  'emoji',
  'name',
  'caps',
  'masked',
  'word',
] as const;
export type ClassName = (typeof CLASSES)[number];

export const PLACES = ['before', 'after', 'clause', 'sentence', 'text'] as const;
export type Place = (typeof PLACES)[number];

export type Bound = '^' | '$' | '^,' | '$,';

/** A condition on a match: `wanted` says whether it must be found (`WHEN`) or must not (`UNLESS`). */
export interface Guard {
  readonly wanted: boolean;
  readonly place: Place;
  readonly sequence: Sequence;
}

export interface Phrase {
  readonly sequence: Sequence;
  readonly guards: readonly Guard[];
}

/** Why a phrase was refused: the place in it (UTF-16) and what was expected there. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  constructor(
    readonly at: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`at ${at}: expected ${expected}, found ${found === '' ? 'the end' : `«${found}»`}`);
  }
}
