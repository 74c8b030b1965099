import type { OpenPromise } from '../../engine/reading/open-promises';
import type { WhyNone } from '../../engine/rewrite/occasion';
import type { Rewrite } from '../../engine/types/diagnostic';
import type { Draft } from '../../engine/types/text';
import type { DeskActions } from '../desk/actions';
import type { DeskHost } from '../desk/views';
import type { Judgement } from './judging';
import type { Key } from './keys';
import type {
  CoachState,
  Control,
  Dismissal,
  Finding,
  Look,
  Notice,
  OpenCard,
  Scope,
  SetReminder,
  ShownVisa,
  Unkept,
  Variant,
} from './state';

export type ApplyResult = 'applied' | 'stale' | 'refused';

/** The whole reply in a few ways, or why there is none. */
export interface WholeReply {
  readonly variants: readonly Variant[];
  readonly why: WhyNone | null;
}

/** What the coach asks of the page around it. */
export interface CoachHost {
  /** Puts a rewrite into the editor, once, if the editor still holds `draft`. */
  apply(rewrite: Rewrite, draft: Draft): Promise<ApplyResult>;
  /** Puts text on the clipboard and says whether that worked. */
  copy(text: string): Promise<boolean>;
  /** Gives the caret back to the editor. */
  focusEditor(): void;
  openSettings(): void;
  /** Keeps a dismissal that reaches beyond this reply. Rejects when it cannot be kept. */
  dismiss?(dismissal: Dismissal): Promise<void>;
  /** Takes back what was kept of a dismissal. */
  restore?(dismissal: Dismissal): Promise<void>;
  /** The case of a finding as text to be copied, nobody's name in it. */
  caseOf?(finding: Finding): string;
  /** The person has said whether they answer for the account that they were asked about. */
  answerBrand?(name: string, isTheirs: boolean): Promise<void>;
  /** Somebody else signs from now on. */
  sign?(initials: string): Promise<void>;
  /** Puts the initials of who signs at the end of the draft. */
  putSignature?(): Promise<ApplyResult>;
  resume?(): void;
  /** Takes back reminders that were set a moment ago. */
  unremind?(reminders: readonly SetReminder[]): Promise<void>;
  /** The better words for one finding, made when its card opens; without it the findings bring their own. */
  rewritesOf?(finding: Finding, draft: Draft): readonly Rewrite[];
  /** The whole reply in better words, made when its panel opens. */
  wholeOf?(draft: Draft): WholeReply;
  /** Makes it ready while the page goes on, before `wholeOf` is asked: all at once it would hold the page. */
  readyWhole?(draft: Draft): Promise<void>;
  /** What stands around the single reply: handing over, saved replies, who waits, the screenshot. */
  readonly desk?: DeskHost;
  /** One more way, written by the browser's language model; left out where that is off. */
  writeWhole?(draft: Draft): Promise<Variant | null>;
}

/** What is read: typing, judgements, the look of the site. */
export interface ReadingActions {
  /** The person typed. */
  typed(revision: number): void;
  /** The conversation is being read for the first time. */
  reading(): void;
  judged(judgement: Judgement): void;
  pause(): void;
  /** Sent replies cannot be kept, or (null) can again. */
  notKept(why: Unkept | null): void;
  /** What the brand promised in this thread and has not come back on. */
  recall(promises: readonly OpenPromise[]): void;
  /** A lead's approval was pasted, shown or hidden; null takes it away. */
  approve(visa: ShownVisa | null): void;
  /** A posted reply promised something, and reminders were set for it. */
  reminded(reminders: readonly SetReminder[]): void;
  restyle(look: Partial<Look>): void;
  /** The page scrolled or changed size. */
  moved(): void;
  /** What is dismissed beyond this reply, as it is kept. */
  keptDismissals(scope: Exclude<Scope, 'reply'>, rules: readonly string[]): void;
  /** A beginner's draft is read in full from now on, or not yet. */
  relax(calm: boolean): void;
  /** Something to say, or to ask, while nothing is written yet. */
  announce(notice: Notice | null): void;
  /** Who can sign here has changed, or who does. */
  signers(signing: CoachState['signing']): void;
}

/** What is open. */
export interface OpeningActions {
  openList(): void;
  openSigning(): void;
  openCard(id: string): void;
  close(): void;
  next(): void;
  previous(): void;
  unfold(change: Partial<Omit<OpenCard, 'card'>>): void;
  /** The shortcut in: opens the card at hand, or the first, and takes the focus. */
  enter(id?: string): void;
}

/** What becomes of a rewrite. Without an index it is the one on show. */
export interface RewritingActions {
  apply(rewriteIndex?: number): Promise<void>;
  copy(): Promise<void>;
  /** Opens the whole reply in better words, or closes it. */
  rewriteAll(): void;
  /** Shows the whole reply in several posts, or in one again. */
  split(): void;
  /** Copies one of several posts. */
  copyPost(index: number): Promise<void>;
}

/** What the person decides. */
export interface DecidingActions {
  resume(): void;
  dismiss(dismissal: Dismissal): Promise<void>;
  restore(rule: string): Promise<void>;
  report(finding: Finding): Promise<void>;
  answerBrand(isTheirs: boolean): Promise<void>;
  sign(initials: string): Promise<void>;
  putSignature(): Promise<void>;
  settleFeedback(): void;
  /** Takes back the reminders spoken of. */
  unremind(): Promise<void>;
  /** A post was held back by these rules. */
  raiseGuard(rules: readonly string[]): void;
  lowerGuard(): void;
}

/** Where the keyboard is, and what it presses. */
export interface PressingActions {
  /** The browser moved the focus to one of our controls, or away from all of them. */
  focused(control: Control | null): void;
  shift(by: 1 | -1): void;
  press(control: Control): void;
  key(key: Key): boolean;
}

/** Everything that can happen to a coach. */
export type CoachActions = ReadingActions &
  OpeningActions &
  RewritingActions &
  DecidingActions &
  PressingActions &
  DeskActions;

/** The state with its actions, as the store holds it. */
export type Coach = CoachState & CoachActions;
