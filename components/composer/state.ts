import type { OpenPromise } from '../../engine/reading/open-promises';
import type { WhyNone } from '../../engine/rewrite/occasion';
import type { Diagnostic, Rewrite } from '../../engine/types/diagnostic';
import type { Draft, Locale } from '../../engine/types/text';
import type { Reminder } from '../../rules/pack/schema/pack';
import type { Visa } from '../../rules/pack/visa/words';
import type { DeskView } from '../desk/views';

/** A diagnostic with a name that lasts from one judgement to the next: its rule and its turn among that rule's. */
export interface Finding extends Diagnostic {
  readonly id: string;
}

/** A move that this answer calls for, such as an apology: made or still missing. */
export interface Move {
  readonly id: string;
  readonly done: boolean;
}

/** How far a dismissal reaches: this reply, this conversation, or everywhere: the rule is off. */
export type Scope = 'reply' | 'conversation' | 'everywhere';

/** A rule that the person does not want to hear of. */
export interface Dismissal {
  readonly rule: string;
  readonly scope: Scope;
}

/** Something said once, while nothing is written yet. */
export type Notice =
  | { readonly kind: 'tone' }
  /** Asks whether the person answers for this account. */
  | { readonly kind: 'brand'; readonly name: string };

/** Who can sign here, and who does. */
export interface Signing {
  readonly all: readonly string[];
  readonly by: string;
}

export type Phase = 'neutral' | 'reading' | 'sound' | 'advice' | 'paused';
export type Theme = 'light' | 'dim' | 'dark';

/** An opened card: which finding, which of its rewrites, what is unfolded. */
export interface OpenCard {
  readonly card: string;
  readonly step: number;
  readonly why: boolean;
  readonly menu: boolean;
}

/** What is open: nothing, the list, who signs, the whole reply in better words, or one finding's card. */
export type Open = null | 'list' | 'signing' | 'whole' | OpenCard;

/** One way to say the whole reply. */
export interface Variant extends Rewrite {
  /** The same in several posts, where it is too long for one. Each is a text of its own: its edits are left out. */
  readonly posts?: readonly Rewrite[];
  /** Written by the browser's language model, not from the team's own sentences. */
  readonly origin?: 'model';
}

/** The whole reply in better words, as it stands in its panel. */
export interface Whole {
  /** The draft it was made from. */
  readonly draft: Draft;
  readonly variants: readonly Variant[];
  /** Why there is no variant, where there is none. */
  readonly why: WhyNone | null;
  /** Which variant is shown. */
  readonly step: number;
  /** Whether it was asked for in several posts. */
  readonly split: boolean;
  /** The browser's language model is at work on one more. */
  readonly writing: boolean;
}

/**
 * Something that can be pressed. `item:…` is a line of the list and names its finding; `post:…` copies one of several
 * posts; `desk:…` is the desk's.
 */
export type Control =
  | `item:${string}`
  | `restore:${string}`
  | `sign:${string}`
  | `post:${number}`
  | `desk:${string}`
  | 'bar'
  | 'rewrite'
  | 'gear'
  | 'unremind'
  | 'replace'
  | 'copy'
  | 'other'
  | 'split'
  | 'why'
  | 'previous'
  | 'next'
  | 'more'
  | 'dismiss-once'
  | 'dismiss-here'
  | 'dismiss-rule'
  | 'report'
  | 'close'
  | 'resume'
  | 'brand-yes'
  | 'brand-no'
  | 'sign-now'
  | 'settings';

export type FeedbackKind =
  | 'applied'
  | 'refused'
  | 'stale'
  | 'copied'
  | 'notCopied'
  | 'dismissed'
  | 'dismissedHere'
  | 'switchedOff'
  | 'restored'
  | 'reported'
  | 'notKept'
  | 'signed'
  | 'reminded'
  | 'unreminded';

/** A reminder of something promised, as much of it as is shown. */
export interface SetReminder {
  readonly id: string;
  /** When it will remind (ISO 8601). */
  readonly at: string;
}

/** What the last action came to, said once in the bar. */
export interface Feedback {
  readonly kind: FeedbackKind;
  /** Names of the slots that an applied rewrite left open. */
  readonly slots: readonly string[];
  /** The reminders that were set, and can be taken back. */
  readonly reminders?: readonly SetReminder[];
}

/** What keeps sent replies from being kept: a full disk, a history of a later Tact, none to be had. */
export type Unkept = 'full' | 'newer' | 'unavailable';

/** How the coach looks: the interface's language, the site's theme, its text size in pixels. */
export interface Look {
  readonly uiLocale: Locale;
  readonly theme: Theme;
  readonly textSize: number;
  /** The keys that undo on this machine: Ctrl+Z or ⌘Z. */
  readonly undoKeys: string;
  /** The keys that open the advice at hand, as the browser writes them; nothing where it has none, or has not said. */
  readonly adviceKeys?: string;
}

/** Why a visa is none any more, whatever the words: its time is up, or another customer is answered now. */
export type VisaEnd = 'over' | 'other-customer';

/** A lead's approval of one exact reply for this customer, as far as it is shown. */
export interface ShownVisa extends Visa {
  /** The reply approved, as `plainReply` writes it. */
  readonly reply: string;
  /** Whether the draft is that reply, in time and for that customer. */
  readonly holds: boolean;
  /** Why it can hold no more, if so. */
  readonly ended?: VisaEnd;
  /** The person has asked to see the findings all the same. */
  readonly findingsShown: boolean;
}

/** All that one composer's coach shows. Plain data, changed only by the functions of this folder. */
export interface CoachState extends Look {
  /** The latest revision typed; `draft` may be older while a judgement is under way. */
  readonly revision: number;
  /** The draft that the findings speak of. */
  readonly draft: Draft;
  readonly state: Phase;
  readonly diagnostics: readonly Finding[];
  readonly moves: readonly Move[];
  readonly threadRead: boolean;
  /** Rules that are not spoken of here. */
  readonly dismissed: readonly Dismissal[];
  /** Beginners are shown errors only. */
  readonly calm: boolean;
  /** How many findings of weight are held back from a beginner. */
  readonly held: number;
  readonly notice: Notice | null;
  readonly signing: Signing;
  /** Rules that the team has locked: they are not turned off. */
  readonly locked: readonly string[];
  /** What the team's packs remind of: no rule judges it. */
  readonly reminders: readonly Reminder[];
  /** Stands on a page of which nothing but the box is known. */
  readonly lone: boolean;
  /** The text can be read but not written: what is proposed is copied. */
  readonly copyOnly: boolean;
  readonly open: Open;
  /** Made when its panel opens; null before. */
  readonly whole: Whole | null;
  /** What stands in the opened list's place. */
  readonly desk: DeskView | null;
  /** The control that holds the keyboard's focus; `null` while the caret is in the editor. */
  readonly focus: Control | null;
  readonly applying: boolean;
  readonly feedback: Feedback | null;
  readonly guard: null | { readonly rules: readonly string[] };
  /** Why the last sent reply could not be kept on this machine, if it could not. */
  readonly unkept: Unkept | null;
  /** What the brand promised in this thread, with a time, and has not come back on. */
  readonly promises: readonly OpenPromise[];
  /** The visa that was pasted, holding or broken. */
  readonly visa: ShownVisa | null;
  /** Grows when the page scrolls or changes size, so that what floats is placed again. */
  readonly layout: number;
}

/** A coach that has read nothing yet. */
export function firstState(look: Look): CoachState {
  return {
    ...look,
    revision: 0,
    draft: { text: '', revision: 0 },
    state: 'neutral',
    diagnostics: [],
    moves: [],
    threadRead: false,
    dismissed: [],
    calm: false,
    held: 0,
    notice: null,
    signing: { all: [], by: '' },
    locked: [],
    reminders: [],
    lone: false,
    copyOnly: false,
    open: null,
    whole: null,
    desk: null,
    focus: null,
    applying: false,
    feedback: null,
    guard: null,
    unkept: null,
    promises: [],
    visa: null,
    layout: 0,
  };
}
