import type { Locale } from '../../engine/types/text';
import type { SampleAnswer, SampleTrial } from '../../rules/bench/sample';
import type { Outcome as ExampleOutcome } from '../../rules/examples/judge-example';
import type { Conflict } from '../../rules/pack/merge/merge';
import type { Example } from '../../rules/pack/schema/example';
import type { Pack } from '../../rules/pack/schema/pack';

/** What publishing a pack came to. */
export type Outcome =
  | { readonly kind: 'done' | 'same'; readonly pack: Pack }
  /**
   * Somebody else published `theirs` meanwhile: `pack` is both editions together, but for what has to be decided. Only
   * what was decided begins from `theirs`.
   */
  | {
      readonly kind: 'conflicts';
      readonly conflicts: readonly Conflict[];
      readonly pack: Pack;
      readonly theirs: Pack;
    }
  | { readonly kind: 'busy'; readonly owner: string | null }
  /** A sentence in the reader's language. */
  | {
      readonly kind: 'fault';
      readonly reason: string;
      /** `place`: the pack has no address yet, which is given in the options. */
      readonly mend?: 'place';
    };

/** Where a pack stands: a person's own lies over the team's. */
export interface Below {
  readonly layer: 'team' | 'personal';
  readonly team: Pack | null;
}

/** A pack as it stands on this computer. */
export interface Standing {
  readonly draft: Pack | null;
  readonly published: Pack | null;
}

/** What this computer knows of the keys that sign a pack. */
export interface KeyDesk {
  /** The public half of this computer's key; null where none was made. */
  own(): Promise<string | null>;
  /** Makes the key of this computer where there is none. @returns its public half; rejects where it cannot */
  make(): Promise<string>;
  /** Gives the person both halves as a file, to keep. */
  keepSecret(): Promise<void>;
  /**
   * Makes the key in a downloaded file the key of this computer; the one before stays at hand.
   * @returns its public half; null where the file holds no pair
   */
  bring(file: string): Promise<string | null>;
  /** The public half of the key that was here before; null where there was none. */
  before(): Promise<string | null>;
  /** Puts the key before back, and keeps the one that it replaces. @returns its public half */
  back(): Promise<string | null>;
  /** What two people compare of a key. */
  fingerprint(key: string): Promise<string>;
  /** Whose signature the pack in use bears; null where it bears none. */
  signedBy(): Promise<string | null>;
}

/** A published edition, as this computer keeps it. */
export interface Version {
  readonly pack: Pack;
  /** When it came to be in use on this computer (ISO 8601). */
  readonly at: string;
  /** Who signed or published it; null where nobody is known. */
  readonly by: string | null;
  readonly isInUse: boolean;
}

/** Where the pack being edited comes from and is kept; nobody else sees a draft. */
export interface PackDesk {
  /** The draft as it was left, or what a new one begins with. */
  read(): Promise<Pack>;
  save(draft: Pack): Promise<void>;
  /** The edition that people use now; null where there is none. */
  published?(): Promise<Pack | null>;
  /** The layer that the pack stands in and the team's rules below it; a team's own where it is left out. */
  below?(): Promise<Below>;
  /** @param theirs what a colleague published, once it is decided against; else what the draft was begun from counts */
  publish?(pack: Pack, theirs?: Pack): Promise<Outcome>;
  /**
   * Calls back when another page wrote at the draft (null where it did not) or something else is in use now.
   * @returns how to stop
   */
  watch?(heard: (now: Standing) => void): () => void;
  /**
   * Has the draft begin from what is in use now, with what changed since it was begun brought in: who goes back to an
   * earlier version means all of it.
   * @returns what was brought in, to be brought into every step that can be undone; null where nothing was
   */
  catchUp?(draft: Pack): Promise<{ readonly base: Pack; readonly theirs: Pack } | null>;
  /** The published editions that are kept here, the newest first. */
  versions?(): Promise<readonly Version[]>;
  /** Opens where the pack is given its address. */
  openPlace?(): void;
  /** Gives the pack as a file. */
  keep?(pack: Pack): void;
  readonly keys?: KeyDesk;
}

/** How an example came out, and which words the rule points at. */
export interface Judged {
  readonly outcome: ExampleOutcome;
  readonly spans: readonly (readonly [number, number])[];
  readonly speaks: boolean;
}

/** An example to judge. */
export interface Trial {
  readonly locale: Locale;
  readonly kind: 'flags' | 'allows';
  readonly example: Example;
}

export type BenchAnswer = { readonly judged: readonly Judged[] } | { readonly faults: readonly string[] };

/** Judges examples by a rule of a pack as it stands, published or not. */
export type Bench = (pack: Pack, rule: string, trials: readonly Trial[]) => Promise<BenchAnswer>;

/**
 * Judges a sample of past replies by two editions of a pack; the replies are kept nowhere.
 * @param tell is told how many replies are judged so far
 * @returns null when it was called off
 */
export type Sampler = (
  trial: SampleTrial,
  tell: (judged: number) => void,
  signal: AbortSignal,
) => Promise<SampleAnswer | null>;
