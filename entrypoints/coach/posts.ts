import type { Settings } from '../../components/settings/settings';
import type { Counted } from '../../host/desk/tally';
import type { HistoryFault } from '../../host/history/fault';
import type { Composer } from '../../host/sites/contract';
import { isPrivate, keepReply } from './keeping';
import type { Line } from './line';
import { remind } from './reminding';
import type { Session } from './session-contract';

/** A site confirms a post within half a minute of the press, often after its box has gone. */
const LINGER_MS = 60_000;
/** Nobody posts from more boxes than this within a minute; a page that rebuilds its boxes must not pile them up. */
const MOST_LINGERING = 4;

/** The background may be stopped while it counts: asked once more, it has woken. */
const AGAIN_MS = 1000;

async function countReply(counted: Counted, line: Line): Promise<void> {
  if (await line.ask('count', counted)) return;
  await new Promise((done) => setTimeout(done, AGAIN_MS));
  await line.ask('count', counted);
}

interface Watched {
  readonly root: Element;
  readonly end: AbortController;
  /** Set once the box has left the page. */
  lingering: boolean;
  session: Session;
}

/** Sees what is posted from the frame's boxes, a while longer than they stand, and has it kept. */
export class Posts {
  private readonly watched = new Map<Element, Watched>();

  /**
   * @param settings what is wanted of a posted reply, at the time
   * @param outcome told after each reply: what kept it from being kept, or null
   * @param counted told of each reply
   */
  constructor(
    private readonly line: Line,
    private readonly settings: () => Pick<Settings, 'history' | 'reminders' | 'tally'>,
    private readonly outcome: (fault: HistoryFault | null) => void,
    private readonly counted: () => void,
  ) {}

  /** Watches a box, once; `session` is the one that now reads its drafts. */
  watch({ editable, root, site, onPosted }: Composer, session: Session): void {
    const known = this.watched.get(editable);
    if (known) {
      known.session = session;
      return;
    }
    const watched = { root, end: new AbortController(), lingering: false, session };
    this.watched.set(editable, watched);
    onPosted(({ text, id }) => {
      // The parts of one thread are confirmed by one id, which is none of theirs for certain.
      const alone = [...this.watched.values()].filter((one) => one.root === root).length === 1;
      const posted = alone && id !== undefined ? { text, id } : { text };
      this.counted();
      const { history, reminders, tally } = this.settings();
      if (history.on) void this.keep(watched.session, posted).catch(() => undefined);
      if (reminders) void remind(watched.session, text, site, this.line).catch(() => undefined);
      this.count(watched.session, text, tally);
    }, watched.end.signal);
  }

  private count(session: Session, text: string, isCounting: boolean): void {
    const counted = session.posted(text);
    if (isCounting && !isPrivate()) void countReply(counted, this.line);
  }

  private async keep(session: Session, posted: { text: string; id?: string }): Promise<void> {
    const reply = session.replyOf(posted);
    if (reply) this.outcome(await keepReply(reply, this.line));
  }

  /** Lets go the boxes that left the page, when nothing more can come of them. */
  sweep(): void {
    for (const [editable, one] of this.watched) {
      if (editable.isConnected || one.lingering) continue;
      one.lingering = true;
      const timer = setTimeout(() => this.forget(editable), LINGER_MS);
      one.end.signal.addEventListener('abort', () => clearTimeout(timer));
    }
    const gone = [...this.watched].filter(([, { lingering }]) => lingering).map(([editable]) => editable);
    for (const editable of gone.slice(0, -MOST_LINGERING)) this.forget(editable);
  }

  /** How many boxes are watched, those that left the page a moment ago included. */
  get size(): number {
    return this.watched.size;
  }

  private forget(editable: Element): void {
    this.watched.get(editable)?.end.abort();
    this.watched.delete(editable);
  }

  leave(): void {
    for (const editable of [...this.watched.keys()]) this.forget(editable);
  }
}
