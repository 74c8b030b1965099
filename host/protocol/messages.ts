import type { Ruleset } from '../../engine/types/ruleset';
import type { HistoryFault } from '../history/fault';
import type { KeptReply } from '../history/reply';

/** Grows when what page and background say to each other changes; another version is not listened to. */
export const PROTOCOL = 2;
export const COACH_PORT = 'tact-coach';

interface Message<Type extends string, Body = undefined> {
  readonly v: number;
  readonly id: number;
  readonly type: Type;
  readonly body: Body;
}

/** What a page can ask the background over the Port, and what each question carries. */
export interface Questions {
  /** The rules in force. */
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
}

export type Answered = keyof Answers;
export type Answer = { [Type in Answered]: Message<Type, Answers[Type]> }[Answered];

/** From the background, unasked: what is kept has changed. */
export interface Notice {
  readonly v: number;
  readonly type: 'changed';
}

/** From the entry script: the coach is wanted in the frame that asks. */
export interface InjectMessage {
  readonly v: number;
  readonly type: 'inject';
}

/** From the popup or a shortcut to a page. */
export interface PageMessage {
  readonly v: number;
  readonly type: 'report' | 'advice' | 'blank';
}
