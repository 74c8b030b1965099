import type { PackedPhrases } from '../phrase/packed';
import type { CompiledGroups } from '../scales/groups';
import type { CompiledScales } from '../scales/scales';
import type { Weights } from '../scales/weights';
import type { Severity } from './diagnostic';
import type { Act, Channel, Visibility } from './situation';
import type { Locale } from './text';

export type Both<T> = Readonly<Record<Locale, T>>;

/** Where a rule speaks; what is left out does not restrict. */
export interface Speaks {
  readonly acts?: readonly Act[];
  readonly visibility?: Visibility;
}

/** A milder or stronger form of a rule. */
export interface Variant {
  readonly severity?: Severity;
  readonly message?: Both<string>;
  /** A team has no use for this form of the rule. */
  readonly off?: boolean;
}

/** How a rewrite is made; blocks are named texts of the pack. */
export interface RewriteRecipe {
  readonly kind:
    | 'insert'
    | 'replace-span'
    | 'replace-sentence'
    | 'remove-span'
    | 'remove-sentence'
    | 'calm'
    | 'agree'
    | 'plain-words'
    | 'greet'
    | 'blank'
    | 'contact'
    | 'answer'
    | 'hold'
    | 'shorten'
    | 'in-their-language'
    | 'compose';
  readonly at?:
    | 'after-greeting'
    | 'after-sorrow'
    | 'before-closing'
    | 'last-offer'
    | 'over-offer'
    | 'over-purpose'
    | 'end';
  readonly block?: string;
}

/** A sentence of the pack that rewrites are built from, and where it fits; what is left out does not restrict. */
export interface Block {
  /** With the writer's person and the customer's address left open: `{nous:Nous sommes|je:Je suis} {désolé} …`. */
  readonly text: string;
  readonly acts?: readonly Act[];
  readonly visibility?: Visibility;
  /** How the brand may be reached by it: «écrivez-nous» fits no telephone. */
  readonly channels?: readonly Channel[];
  /** Words of the customer's own, of which one must be there; `{heard}` in the text becomes it. */
  readonly heard?: readonly string[];
  /** Cues by which the customer's last messages say it outright; `heard` is then looked for in their words. */
  readonly told?: readonly string[];
  /** Cues of the customer's messages, of which one must be there. */
  readonly customer?: readonly string[];
  /** Cues of the draft, of which one must be there. */
  readonly draft?: readonly string[];
  /** That it admits a fault: left out where a brand wants none admitted. */
  readonly admits?: boolean;
}

/** A rule as the engine runs it. `detect` is read by the detector of its kind. */
export interface Rule {
  readonly id: string;
  readonly family: 'moves' | 'faults' | 'thread' | 'slips';
  readonly severity: Severity;
  readonly message: Both<string>;
  readonly why: Both<string>;
  readonly speaks?: Speaks;
  readonly detect: { readonly kind: string };
  readonly variants?: Readonly<Record<string, Variant>>;
  /** Rules whose finding on the same words (or, for a missing move, anywhere) silences this one. */
  readonly yieldsTo?: readonly string[];
  readonly rewrites?: readonly RewriteRecipe[];
}

/** How much each feature of a customer's messages speaks for each act; the owners of weights are places in `acts`. */
export interface ActWeights {
  readonly acts: readonly Act[];
  readonly bias: readonly number[];
  readonly weights: Weights;
}

/** Everything the engine needs of the packs in force; plain JSON. */
export interface Ruleset {
  readonly hash: string;
  readonly rules: readonly Rule[];
  readonly phrases: Both<{ readonly draft: PackedPhrases; readonly customer: PackedPhrases }>;
  readonly scales: Both<{ readonly draft: CompiledScales; readonly customer: CompiledScales }>;
  /** The word groups that scales and acts speak of. */
  readonly groups: Both<CompiledGroups>;
  readonly acts: Both<ActWeights>;
  readonly blocks: Readonly<Record<string, Both<readonly Block[]>>>;
}
