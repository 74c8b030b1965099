import { isOn, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { createEngine, type Engine } from '../../engine/analysis/analyse';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Ruleset } from '../../engine/types/ruleset';
import { editorFor } from '../../host/editors/editor-for';
import type { HistoryFault } from '../../host/history/fault';
import { accountKey } from '../../host/history/reply';
import type { Composer, Site } from '../../host/sites/contract';
import { KINDS } from '../../rules/detectors/kinds';
import { isLockedBy } from '../../rules/pack/layers';
import { type PageWaiting, pageWaiting } from './desk/waiting';
import type { CoachDoor, CoachReport } from './door';
import { isKeyOfOurs } from './keys';
import type { Line } from './line';
import { Packs, type Told } from './packs';
import { Posts } from './posts';
import { openSession, type Session } from './session';

export interface CoachOptions {
  readonly site: Site;
  readonly ruleset: Ruleset;
  readonly settings: Settings;
  readonly line: Line;
}

/** The rules that the person left on; what the team has locked stays on. */
const inForce = ({ ruleset, locked }: Told, { rulesOff }: Settings): Ruleset => ({
  ...ruleset,
  rules: ruleset.rules.filter(
    ({ id }) => !rulesOff.includes(id) || isLockedBy(`overrides/${id}/off`, locked),
  ),
});

/** The coach of one frame: a session for each reply box that was focused and still stands. */
class FrameCoach implements CoachDoor {
  private readonly sessions = new Map<Element, Session>();
  /** One for what the packs say of each account, until the settings change. */
  private engines = new Map<Told, Engine>();
  private readonly packs: Packs;
  private settings: Settings;
  private unknown = false;
  private readonly posts: Posts;
  readonly waiting: PageWaiting;
  private historyFault: HistoryFault | null = null;

  constructor(private readonly options: CoachOptions) {
    this.settings = options.settings;
    this.packs = new Packs(options.line, options.ruleset, () => this.resettle(this.settings));
    this.waiting = pageWaiting(options.site, () => this.settings);
    this.posts = new Posts(
      options.line,
      () => this.settings,
      (fault) => this.tellKept(fault),
    );
  }

  private tellKept(fault: HistoryFault | null): void {
    this.historyFault = fault;
    for (const { store } of this.sessions.values()) store.getState().notKept(fault);
  }

  private engineOf(told: Told): Engine {
    const engine = this.engines.get(told) ?? createEngine(inForce(told, this.settings), KINDS);
    this.engines.set(told, engine);
    return engine;
  }

  /** What the packs say for the account of a reply box. What is not known yet is asked for, then the box again. */
  private toldFor(composer: Composer): Told | undefined {
    const { platform, account } = composer.situation();
    const key = accountKey(platform, account);
    const told = this.packs.of(key);
    if (!told) {
      const again = (): void => this.attachAgain(composer.editable);
      this.packs.learn(key).then(again, () => undefined);
    }
    return told;
  }

  attach(element: Element): void {
    this.sweep();
    const known = [...this.sessions.keys()].some((one) => one === element || one.contains(element));
    if (known || !isOn(this.settings, this.options.site.id)) return;
    const composer = this.options.site.composerFor(element);
    this.unknown = composer === null;
    if (!composer || this.sessions.has(composer.editable)) return;
    const told = this.toldFor(composer);
    if (!told) return;
    const engine = this.engineOf(told);
    const closing = new AbortController();
    const editor = editorFor(composer.editable, closing.signal);
    if (!editor) return;
    const session = openSession({
      composer,
      editor,
      engine,
      rewriter: new Rewriter(engine),
      told: told.brand,
      settings: this.settings,
      uiLocale: uiLocaleOf(this.settings, navigator.language),
      line: this.options.line,
      waiting: this.waiting,
      historyFault: this.historyFault,
      closing,
    });
    this.sessions.set(composer.editable, session);
    this.posts.watch(composer, session);
  }

  private attachAgain(editable: Element): void {
    if (editable.isConnected) this.attach(editable);
  }

  /** Boxes that left the page take their coach with them. */
  private sweep(): void {
    this.posts.sweep();
    for (const [editable, session] of this.sessions) {
      if (editable.isConnected) continue;
      session.close();
      this.sessions.delete(editable);
    }
  }

  holds(event: MouseEvent | KeyboardEvent): boolean {
    return [...this.sessions.values()].some((session) => session.holds(event));
  }

  takes(event: KeyboardEvent): boolean {
    return [...this.sessions.values()].some(
      (session) => session.takes(event) || isKeyOfOurs(session.store, event),
    );
  }

  report(): CoachReport {
    this.sweep();
    return {
      healthy: !this.unknown,
      held: { sessions: this.sessions.size, watched: this.posts.size, ports: this.options.line.ports },
      composers: [...this.sessions.values()].map((session) => session.report()),
    };
  }

  advise(): void {
    this.atHand()?.store.getState().enter();
  }

  fillIn(): void {
    this.atHand()?.fillIn();
  }

  shoot(): void {
    const { store } = this.atHand() ?? {};
    store?.getState().press('desk:shot');
    store?.getState().shift(1);
  }

  /** The session of the box that has the caret. */
  private atHand(): Session | undefined {
    const focused = document.activeElement;
    return [...this.sessions].find(([editable]) => editable === focused)?.[1];
  }

  /** New settings: rules, brand and language take effect in boxes opened from now on, and in open ones. */
  resettle(settings: Settings): void {
    this.settings = settings;
    this.engines = new Map();
    const open = [...this.sessions.keys()];
    this.close();
    for (const editable of open) this.attachAgain(editable);
  }

  /** The packs have changed: open boxes get the new rules when they are there, and keep theirs until then. */
  async repack(): Promise<void> {
    await this.packs.learnAgain();
    this.resettle(this.settings);
  }

  leave(): void {
    this.close();
    this.posts.leave();
  }

  private close(): void {
    for (const session of this.sessions.values()) session.close();
    this.sessions.clear();
  }
}

/** Makes the coach of this frame. */
export const createCoach = (
  options: CoachOptions,
): CoachDoor & { resettle(settings: Settings): void; repack(): Promise<void> } => new FrameCoach(options);
