import type { Ruleset } from '../../engine/types/ruleset';
import type { Brand, CaseNoun } from '../../engine/types/situation';
import type { AskedNouns } from '../../rules/nouns/finder';
import type { PolicyGuard } from '../../rules/pack/policy';
import type { Reminder } from '../../rules/pack/schema/pack';
import type { NoVisa, Visa } from '../../rules/pack/visa/words';
import type { Counted } from '../desk/tally';
import type { HistoryFault } from '../history/fault';
import type { KeptReply } from '../history/reply';
import type { Ask } from '../language-model/ask';

/** Grows when what page and background say to each other changes; another version is not listened to. */
export const PROTOCOL = 4;
export const COACH_PORT = 'tact-coach';

interface Message<Type extends string, Body = undefined> {
  readonly v: number;
  readonly id: number;
  readonly type: Type;
  readonly body: Body;
}

/** What a page can ask the background over the Port, and what each question carries. */
export interface Questions {
  /** Tact's own rules. */
  rules: undefined;
  /** To open the options page. */
  options: undefined;
  /** An account's newest sent replies. */
  recent: { readonly account: string };
  /** The account's sent replies most like a draft. The draft goes no further than our own background. */
  alike: { readonly account: string; readonly draft: string };
  /** To look at the reminders, which have changed. */
  remind: undefined;
  /** To store what waits in the outbox. */
  collect: undefined;
  /** What the packs say for an account; `have` names the ruleset that the page holds already. */
  packs: { readonly account: string | null; readonly have: string };
  /** To count a posted reply: rules alone. */
  count: Counted;
}

/** What a page can ask for a reply that the browser's own language model writes. */
export interface Questions {
  /** To have one written. What is told for it goes no further than this browser. */
  write: Ask;
}

/** Nouns of a customer's case. */
export interface Questions {
  /** What the customer calls theirs. What they wrote goes no further than our own background. */
  nouns: AskedNouns;
}

export interface Answers {
  nouns: readonly CaseNoun[];
}

/** What a pasted code is judged by. The draft goes no further than our own background. */
export interface AskedVisa {
  readonly account: string | null;
  readonly code: string;
  readonly reply: string;
  /** As the site names them. */
  readonly customer: string;
}

/** What the browser has for our commands. */
export interface Questions {
  /** The extension's shortcuts as they stand now: the person may have changed them. */
  shortcuts: undefined;
}

export interface Answers {
  /** Keys by command, as the browser writes them; a command without any is left out. */
  shortcuts: Readonly<Record<string, string>>;
}

/** A lead's approval of one reply. */
export interface Questions {
  /** Whether a pasted code approves this reply for this customer. */
  visa: AskedVisa;
}

export interface Answers {
  /** The approval, or why it is none. */
  visa: Visa | NoVisa;
}

export type Question = keyof Questions;
export type Request = { [Type in Question]: Message<Type, Questions[Type]> }[Question];

/** What the background answers. */
export interface Answers {
  rules: Ruleset;
  recent: readonly KeptReply[];
  alike: readonly KeptReply[];
  /** That all is stored, or why it could not be. */
  collect: 'stored' | HistoryFault;
  count: 'counted';
  packs: PacksAnswer;
}

/** What the packs say for an account. */
export interface PacksAnswer {
  /** Null where it is the one that the page holds already. */
  readonly ruleset: Ruleset | null;
  readonly brand: Partial<Brand> | null;
  /** Field paths that the person may not change: `overrides/blame-customer/off`. */
  readonly locked: readonly string[];
  /** What the packs remind of, for the checklist. */
  readonly reminders: readonly Reminder[];
  /** The guard as the organisation fixes it, where it does. */
  readonly guard: PolicyGuard | null;
}

export interface Answers {
  /** What was written; null where there is no model, or it gave nothing. */
  write: { readonly text: string | null };
}

export type Answered = keyof Answers;
export type Answer = { [Type in Answered]: Message<Type, Answers[Type]> }[Answered];

/** From the background, unasked: what is kept has changed. */
export interface Notice {
  readonly v: number;
  readonly type: 'changed';
}

/** From a page: the coach is wanted in the frame that asks, or what runs a team's regular expressions. */
export interface InjectMessage {
  readonly v: number;
  readonly type: 'inject' | 'patterns';
}

/** From the popup or a shortcut to a page. */
export interface PageMessage {
  readonly v: number;
  readonly type: 'report' | 'advice' | 'blank' | 'waiting' | 'go-to' | 'shot';
  /** With `go-to`: which message of the page. */
  readonly key?: string;
}
