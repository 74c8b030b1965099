import type { CustomerReading } from '../reading/customer';
import type { TextReading } from '../reading/text';
import type { Diagnostic, Evidence, Severity } from '../types/diagnostic';
import type { InPieces } from '../types/pieces';
import type { Rule } from '../types/ruleset';
import type { Situation } from '../types/situation';
import type { Span } from '../types/text';

/** A draft read in its situation: what detectors judge. */
export interface Reading {
  readonly draft: TextReading;
  readonly customer: CustomerReading;
  readonly situation: Situation;
  /** What the brand wrote in the thread, read as drafts are; oldest first. */
  readonly brandMessages: readonly TextReading[];
}

/** What a detector found. Empty `spans`: something is missing. */
export interface Finding {
  readonly spans: readonly Span[];
  readonly variant?: string;
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  readonly escalation?: NonNullable<Diagnostic['escalation']>;
  /** Words of the pack that the rule's message shows in place of `{name}`. */
  readonly told?: Readonly<Record<string, string>>;
}

/** Judges one rule in a reading. */
export interface Detector {
  (reading: Reading): readonly Finding[];
  /** Does beforehand, piece by piece, what its first judgement would do at once; where that takes long. */
  warm?(reading: Reading): InPieces<void>;
}

/** Makes a rule's detector from its data; `rules/detectors/` holds one per kind. */
export type DetectorKind = (rule: Rule) => Detector;

export type DetectorKinds = Readonly<Record<string, DetectorKind>>;
