import type { CompileRegex } from '../../rules/regex/regex';
import type { PageWaiting } from './desk/waiting';

/**
 * The door between the entry script, there from the start, and the coach, injected when a reply box is first
 * focused: both run in one isolated world and meet at this global.
 */
export interface Door {
  /** The coach, once it is there. */
  coach?: CoachDoor;
  /** What runs a team's regular expressions, once it was asked for. */
  compileRegex?: CompileRegex;
  /** The closed shadow roots of our elements: what is kept from the page is told again inside. */
  readonly roots: WeakMap<EventTarget, ShadowRoot>;
}

/** One reply box as it stands: counts and rules' ids, never a word of the text. */
export interface BoxReport {
  readonly toMend: number;
  readonly threadRead: boolean;
  /** Whether all that was typed has been judged. */
  readonly settled: boolean;
  /** The rules with a finding in this draft. */
  readonly rules: readonly string[];
  /** The rule whose card is open, or `whole` for the whole reply. */
  readonly open: string | null;
  /** What the open panel shows: the list, or a view of the desk by its name. */
  readonly view: string | null;
  /** How many wait, while that is what is shown. */
  readonly waiting: number | null;
  /** What the last action came to, by its name. */
  readonly said: string | null;
  /** Whether a visa was pasted, and holds. */
  readonly visa: 'holds' | 'broken' | null;
  /** How many nouns of the case are known to what was judged last. */
  readonly nouns: number;
  /** How many promises are shown as still open. */
  readonly promises: number;
}

/** What of ours is open in the page's frame: it goes down again when boxes go. */
export interface Held {
  readonly sessions: number;
  /** Boxes whose posting is watched for, some a while longer than they stand. */
  readonly watched: number;
  readonly ports: number;
  /** How often what the page does by itself has had us run: see `wakes`. It never goes down. */
  readonly woken: number;
}

/** What a page's popup shows of it. */
export interface CoachReport {
  readonly held: Held;
  readonly healthy: boolean;
  readonly composers: readonly BoxReport[];
  /** How often each mark of the site stands in the page, where it is not healthy. */
  readonly marks?: Readonly<Record<string, number>>;
}

export interface CoachDoor {
  /** A box was focused; the coach decides whether it is one to help with. */
  attach(element: Element): void;
  /** Whether this click or key would post something that the person should look at once more. */
  holds(event: MouseEvent | KeyboardEvent): boolean;
  /** Whether a key was ours and must not reach the page. */
  takes(event: KeyboardEvent): boolean;
  report(): CoachReport;
  /** Who waits on this page; read when asked. */
  readonly waiting: PageWaiting;
  /** The other shortcut: the screenshot of the reply at hand. */
  shoot(): void;
  /** The shortcut: opens the advice at hand and takes the focus. */
  advise(): void;
  /** The other shortcut: selects the next blank of the draft at hand, ⟦délai⟧. */
  fillIn(): void;
  /** The extension was updated or switched off under the page: everything of ours goes. */
  leave(): void;
}

const NAME = '__tact_door__';

/** The door of this world, made at the first call. */
export function door(): Door {
  const world = globalThis as unknown as Record<string, Door | undefined>;
  world[NAME] ??= { roots: new WeakMap() };
  return world[NAME];
}

/** Names of our elements in the page. */
export const OUR_ELEMENTS: readonly string[] = ['TACT-BAR', 'TACT-OVERLAY', 'TACT-UNDERLINES', 'TACT-FIELD'];
