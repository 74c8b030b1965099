import type { ReadAdvice } from '../../rules/import/advice';
import type { ReadContact, ReadHours } from '../../rules/import/found';

/** What a page proposes. */
export interface Proposals {
  readonly title: string;
  readonly url: string;
  readonly contacts: readonly ReadContact[];
  readonly hours: readonly ReadHours[];
  readonly advice: readonly ReadAdvice[];
}

/** What a person has confirmed of it. */
export type Confirmed = Pick<Proposals, 'contacts' | 'hours' | 'advice'>;

/** A pack that it can go into. */
export interface Target {
  readonly id: string;
  readonly name: string;
}

export interface ImportDoor {
  /** Null where no page was read, or the browser has been closed since. */
  proposals(): Promise<Proposals | null>;
  /** The team packs whose draft can take it. */
  targets(): Promise<readonly Target[]>;
  /** The name of a rule's reason, in the page's language. */
  whyOf(rule: string): string | null;
  /** Puts what was confirmed into a pack's draft, or (null) into a new personal pack. @returns where it went */
  keep(confirmed: Confirmed, into: string | null): Promise<Target>;
  /** Opens the editor on a pack. */
  edit(id: string): void;
}
