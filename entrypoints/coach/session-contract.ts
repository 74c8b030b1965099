import type { CoachStore } from '../../components/composer/store';
import type { Settings } from '../../components/settings/settings';
import type { Engine } from '../../engine/analysis/analyse';
import type { Reading } from '../../engine/analysis/detector';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Brand } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import type { Counted } from '../../host/desk/tally';
import type { Editor } from '../../host/editors/contract';
import type { HistoryFault } from '../../host/history/fault';
import type { KeptReply } from '../../host/history/reply';
import type { Composer, Posted, WritingBox } from '../../host/sites/contract';
import type { PolicyGuard } from '../../rules/pack/policy';
import type { Reminder } from '../../rules/pack/schema/pack';
import type { Decisions } from './decisions';
import type { PageWaiting } from './desk/waiting';
import type { BoxReport } from './door';
import type { BoxLine } from './line';

/** What a session is opened with. */
export interface SessionOptions {
  readonly composer: WritingBox;
  readonly editor: Editor;
  readonly engine: Engine;
  readonly rewriter: Rewriter;
  readonly settings: Settings;
  /** What the organisation has fixed of the guard. */
  readonly guard: PolicyGuard | null;
  /** What the packs tell of the brand. */
  readonly told: Partial<Brand> | null;
  readonly uiLocale: Locale;
  readonly line: BoxLine;
  readonly decisions: Decisions;
  /** The rules that the team keeps on. */
  readonly locked?: readonly string[];
  /** What the team reminds of. */
  readonly reminders?: readonly Reminder[];
  /** The text can be read but not written. */
  readonly copyOnly?: boolean;
  /** What is known of the site around the box; nothing where it stands alone. */
  readonly around?: { readonly composer: Composer; readonly waiting: PageWaiting };
  /** Why the last reply could not be kept, if it could not. */
  readonly historyFault: HistoryFault | null;
  /** Everything that the session opens ends with this. */
  readonly closing: AbortController;
}

/** One composer's coach, from its first focus to its end. */
export interface Session {
  readonly store: CoachStore;
  holds(event: MouseEvent | KeyboardEvent): boolean;
  /** Whether the person is at it: something is open or has the focus, a press is held, an input method is at work. */
  isBusy(): boolean;
  /** From now on presses are held as these settings say, as far as the organisation leaves it to them. */
  guardBy(settings: Pick<Settings, 'guard'>): void;
  /** Acts on a key in the box itself that is ours for now, and says whether it was. */
  takes(event: KeyboardEvent): boolean;
  report(): BoxReport;
  /** The posted reply as it is kept; null when the page does not show whose it is. */
  replyOf(posted: Posted): KeptReply | null;
  /** How a posted reply was read when the person posted it. */
  readingOf(text: string): Reading;
  /** Selects the draft's next blank. */
  fillIn(): void;
  /** There is more, or something else, to judge against. */
  again(): void;
  /** A reply was posted: what it adds to the numbers, and what the next shift has to know of it. */
  posted(text: string): Counted;
  close(): void;
}
