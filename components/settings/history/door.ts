/** What the section on sent replies asks of whoever keeps them; the options page hands it in. */

/** Why the history cannot be read or written: a full disk, a history of a later Tact, none to be had. */
export type Fault = 'full' | 'newer' | 'unavailable';

/** A sent reply as it is shown. */
export interface ShownReply {
  readonly key: string;
  /** Platform and name, as in `x:maisontilleul`. */
  readonly account: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly to?: string;
}

export interface AccountCount {
  readonly account: string;
  readonly count: number;
}

/** What to look for: words that must all be there, in one account or (null) in all. */
export interface Search {
  readonly words: string;
  readonly account: string | null;
}

export type RefusalReason =
  | 'json'
  | 'shape'
  | 'unknown'
  | 'account'
  | 'time'
  | 'future'
  | 'text'
  | 'field'
  | 'long';

export interface RefusedLine {
  readonly line: number;
  readonly reason: RefusalReason;
  readonly field?: string;
}

/** What came of an import. */
export type ImportReport =
  | {
      readonly kind: 'done';
      readonly read: number;
      readonly added: number;
      readonly already: number;
      readonly old: number;
      readonly left: number;
      readonly gone: number;
    }
  | { readonly kind: 'refused'; readonly lines: readonly RefusedLine[]; readonly more: number }
  | { readonly kind: 'unread'; readonly fault: 'large' | 'encoding' | 'unreadable' | 'empty' | 'many' };

/** What was erased, and the way back. */
export interface Erased {
  readonly count: number;
  undo(): Promise<void>;
}

/** Each call may fail; `faultOf` then says why. */
export interface HistoryDoor {
  accounts(): Promise<readonly AccountCount[]>;
  /** Keys of the replies found, newest first. */
  find(search: Search, signal: AbortSignal): Promise<readonly string[]>;
  /** Replies by their keys; what has gone is left out. */
  load(keys: readonly string[]): Promise<readonly ShownReply[]>;
  erase(keys: readonly string[]): Promise<Erased>;
  /** Hands the person a file with the replies of an account, or of all. */
  save(account: string | null): Promise<void>;
  bring(file: Blob): Promise<ImportReport>;
  /** Stores replies that still wait to be kept. */
  collect(): Promise<Fault | null>;
  faultOf(error: unknown): Fault;
  /** Calls back when something was kept or erased elsewhere, until the signal ends. */
  onChanged(changed: () => void, signal: AbortSignal): void;
}
