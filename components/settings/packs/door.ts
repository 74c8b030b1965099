/** What the section on packs asks of whoever keeps them; the options page hands it in. */
import type { PackChanges } from '../../../rules/pack/changes';
import type { Conflict } from '../../../rules/pack/merge/merge';
import type { PackFault } from '../../../rules/pack/pack-fault';
import type { Pack } from '../../../rules/pack/schema/pack';

export type { PackFault };

export type ShownSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'here' }
  | { readonly kind: 'address' | 'policy'; readonly url: string; readonly checked?: string };

/** A pack as it is listed. */
export interface ShownPack {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly on: boolean;
  readonly layer: 'team' | 'personal';
  readonly source: ShownSource;
  readonly signedBy?: string;
  /** How many of each it brings. */
  readonly holds: {
    readonly rules: number;
    readonly changed: number;
    readonly contacts: number;
    readonly texts: number;
  };
  /** The accounts it serves; none: all. */
  readonly accounts: readonly string[];
  /** What its last update changed, until it was seen. */
  readonly news?: PackChanges;
  readonly fault?: PackFault;
  /** Somebody has written at it here and not published that yet. */
  readonly hasDraft: boolean;
}

/** A pack that could be kept, and what that would change. */
export interface ShownProposal {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly source: ShownSource;
  readonly signedBy?: string;
  readonly changes: PackChanges;
  /** Keeps it. */
  accept(): Promise<PackFault | null>;
}

export interface ShownPacks {
  readonly packs: readonly ShownPack[];
  /** The team's address from the welcome page, as long as no pack came from it. */
  readonly waiting: string | null;
  /** Whether the organisation lets people add packs. */
  readonly mayAdd: boolean;
  /** What in the organisation's policy cannot be understood. */
  readonly policyFaults: readonly string[];
}

export interface PacksDoor {
  list(): Promise<ShownPacks>;
  /** Calls back when a pack came, went or changed, until the signal ends. */
  onChanged(changed: () => void, signal: AbortSignal): void;
  /** Judges a file. */
  open(file: File): Promise<ShownProposal | PackFault>;
  /** Asks an address, after leave to do so. Call it in the person's press. */
  subscribe(address: string): Promise<ShownProposal | PackFault>;
  /** Asks a pack's address now. */
  refresh(id: string): Promise<PackFault | null>;
  change(id: string, to: { readonly on?: boolean; readonly accounts?: readonly string[] }): Promise<void>;
  /** @returns the way back */
  remove(id: string): Promise<() => Promise<void>>;
  /** Hands the person the pack as a file, byte for byte. */
  save(id: string): Promise<void>;
  /** Opens the editor on a pack. */
  edit(id: string): void;
  /** Begins a pack of this name, and opens the editor on it. */
  write(name: string): Promise<void>;
  /** What an update changed was read. */
  seen(id: string): Promise<void>;
  readonly publishing: PublishingDoor;
  readonly visas: VisaDoor;
}

/** A reply that a lead approves. */
export interface VisaToGive {
  readonly reply: string;
  readonly customer: string;
  /** As the CM's card will name them. */
  readonly by: string;
  /** For how long, in hours; null: for good. */
  readonly hours: number | null;
}

export interface VisaDoor {
  /** Whether this computer has a key, whether a pack of its team knows it, and under which name. */
  key(): Promise<{ readonly state: 'none' | 'stranger' | 'known'; readonly name: string }>;
  /** Signs with this computer's key. @returns a code; rejects where there is no key */
  give(visa: VisaToGive): Promise<string>;
  copy(code: string): Promise<boolean>;
}

export type PlaceKind = 'webdav' | 'object' | 's3';

/** Where a lead publishes a pack. */
export interface Place {
  readonly url: string;
  readonly kind: PlaceKind;
  readonly user: string;
  /** Of an `s3` store; left out, as the address tells. */
  readonly region?: string;
}

/** What came of publishing. */
export type Published =
  | { readonly kind: 'done'; readonly version: number; readonly merged: boolean }
  | { readonly kind: 'same'; readonly version: number }
  | {
      readonly kind: 'conflicts';
      readonly conflicts: readonly Conflict[];
      /** Both editions together, but for what has to be decided. */
      readonly pack: Pack;
      /** Publishes with one choice for each conflict. */
      decide(choices: readonly ('mine' | 'theirs')[]): Promise<Published>;
    }
  | { readonly kind: 'busy'; readonly owner: string | null }
  | { readonly kind: 'fault'; readonly fault: PackFault };

/** How a pack is signed. */
export interface Signing {
  readonly isSigned: boolean;
  /** The public half of this computer's key, of a pack that is signed; null where there is none. */
  readonly key: string | null;
  /** Whose key that is in the pack; null where the pack does not have it. */
  readonly name: string | null;
}

export interface PublishingDoor {
  /** Where this pack was published last. */
  place(id: string): Promise<Place | null>;
  /** Publishes the draft, or what is in use where there is none, after leave to write there. Call it in the person's press. The password is forgotten when the browser closes. */
  publish(id: string, place: Place, password: string, sign: boolean): Promise<Published>;
  signing(id: string): Promise<Signing>;
}
