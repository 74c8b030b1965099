import type { CaseNote } from '../../engine/reading/case-note';
import type { Severity } from '../../engine/types/diagnostic';
import type { Span } from '../../engine/types/text';
import type { WaitingCase } from '../../engine/waiting/waiting';
import type { ApplyResult } from '../composer/actions';

/** Where a conversation stands, as far as its words go. */
export type DeskSite = 'x' | 'facebook' | 'business-suite';

/** How to write to a customer in private. */
export interface PrivateWay {
  readonly url: string;
  /** Whether the address opens the message itself; otherwise their profile, where the envelope is. */
  readonly direct: boolean;
}

/** A case ready to be handed over. */
export interface Handover {
  readonly site: DeskSite;
  readonly link: string;
  readonly handle?: string;
  /** On X, where a customer cannot always be written to. */
  readonly way?: PrivateWay;
  readonly note: CaseNote;
}

/** A saved reply as it would be put into the box here. */
export interface SavedOffer {
  readonly id: string;
  readonly title: string;
  /** Filled in with the customer's name and matter; what is left to the writer stands as ⟦…⟧. */
  readonly text: string;
  readonly approved: boolean;
}

/** One side of the screenshot. */
export interface ShotSide {
  readonly name: string;
  readonly handle?: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at?: string;
}

/** The words of the draft that somebody would quote. */
export interface ShotMark {
  readonly span: Span;
  readonly severity: Severity;
}

/** The picture that would go round. */
export interface Shot {
  readonly site: DeskSite;
  readonly customer: ShotSide | null;
  readonly reply: ShotSide;
  readonly marks: readonly ShotMark[];
  /** By what people of the conversation are called, whether they wrote one of the two or not. */
  readonly names: readonly string[];
}

/** What the panel shows in place of the list. */
export type DeskView =
  | { readonly view: 'handover'; readonly handover: Handover }
  | {
      readonly view: 'saved';
      /** What was typed after «/»; null when the library was opened from the list. */
      readonly query: string | null;
      readonly offers: readonly SavedOffer[];
      /** The offer that Enter takes. */
      readonly at: number;
      /** How many replies there are in all. */
      readonly total: number;
    }
  | {
      readonly view: 'waiting';
      /** Null where the page shows no conversation. */
      readonly cases: readonly WaitingCase[] | null;
      /** How many of them have a row. */
      readonly rows: number;
    }
  | { readonly view: 'shot'; readonly shot: Shot; readonly masked: boolean };

export type DeskViewName = DeskView['view'];

/** What the desk asks of the coach around it. Read only when a view is opened. */
export interface DeskHost {
  handover(): Handover;
  /** All saved replies, filled in for this conversation. */
  saved(): readonly SavedOffer[];
  /** Puts a saved reply in: in place of what was typed after «/», else at the caret. */
  insert(offer: SavedOffer): Promise<{ readonly result: ApplyResult; readonly slots: readonly string[] }>;
  waiting(): readonly WaitingCase[] | null;
  /** Shows a message of the page in the middle of the window. */
  goTo(key: string): void;
  shot(): Shot;
  copyPicture(picture: Promise<Blob>): Promise<boolean>;
  savePicture(picture: Blob): void;
  /** Opens an e-mail in the person's own program, or an address in a new tab. */
  follow(url: string): void;
}
