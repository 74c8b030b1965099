import { isOn, type Settings, uiLocaleOf } from '../../components/settings/settings';
import type { Ruleset } from '../../engine/types/ruleset';
import type { HistoryFault } from '../../host/history/fault';
import { accountKey } from '../../host/history/reply';
import type { Composer, Site } from '../../host/sites/contract';
import { countMarks, isEstranged } from '../../host/sites/health';
import type { FirstSteps } from '../../host/storage/first-steps';
import { timesWoken } from '../../host/woken';
import { Accounts } from './accounts';
import { atRest } from './at-rest';
import type { OwnDecisions } from './decisions';
import { type PageWaiting, pageWaiting } from './desk/waiting';
import type { CoachDoor, CoachReport } from './door';
import { Engines } from './engines';
import { firstLanguage } from './first-language';
import { holdsUnder } from './lasting';
import type { Line } from './line';
import { OpenBoxes } from './open-boxes';
import { openBox, takeOver } from './opening';
import { Packs, type Told } from './packs';
import { Posts } from './posts';
import type { Session } from './session-contract';
import { breathe } from './slices';

export interface CoachOptions {
  readonly site: Site;
  readonly ruleset: Ruleset;
  readonly settings: Settings;
  readonly line: Line;
  readonly decisions: OwnDecisions;
}

/** The coach of one frame: a session for each reply box that was focused and still stands. */
class FrameCoach implements CoachDoor {
  private readonly boxes = new OpenBoxes();
  /** Made for the settings that held then: rules turned off since are only not shown. */
  private readonly engines: Engines;
  private readonly packs: Packs;
  private readonly accounts: Accounts;
  private settings: Settings;
  private unknown = false;
  private rebuilding: AbortController | undefined;
  private readonly posts: Posts;
  readonly waiting: PageWaiting;
  private historyFault: HistoryFault | null = null;

  constructor(private readonly options: CoachOptions) {
    this.settings = options.settings;
    this.engines = new Engines(options.settings, () => void this.rebuild());
    this.packs = new Packs(options.line, options.ruleset, () => void this.rebuild());
    this.accounts = new Accounts(this.packs, this.engines);
    this.waiting = pageWaiting(
      options.site,
      () => this.settings,
      () => this.packs.latest()?.brand ?? null,
    );
    this.posts = new Posts(
      options.line,
      () => this.settings,
      (fault) => this.tellKept(fault),
      () => options.decisions.posted(),
    );
  }

  private tellKept(fault: HistoryFault | null): void {
    this.historyFault = fault;
    for (const { store } of this.boxes.all) store.getState().notKept(fault);
  }

  private toldFor(composer: Composer): Told | undefined {
    const { platform, account, thread } = composer.situation();
    const first = firstLanguage(thread, uiLocaleOf(this.settings, navigator.language));
    return this.accounts.of(accountKey(platform, account), first, () => this.attachAgain(composer.editable));
  }

  attach(element: Element): void {
    this.sweep();
    if (element === document.activeElement) this.boxes.leaveOthers(element);
    if (this.boxes.hold(element) || !isOn(this.settings, this.options.site.id)) return;
    const composer = this.options.site.composerFor(element);
    this.unknown = composer === null && isEstranged(this.options.site.id, element, document);
    if (!composer || this.boxes.has(composer.editable)) return;
    const told = this.toldFor(composer);
    if (!told) return;
    const { settings, historyFault, waiting } = this;
    const { line, decisions } = this.options;
    const engine = this.engines.of(told);
    const session = openBox(composer, { told, engine, settings, line, decisions, historyFault, waiting });
    if (!session) return;
    this.boxes.add(composer.editable, session);
    this.takeOver(session);
    this.posts.watch(composer, session);
  }

  private attachAgain(editable: Element): void {
    if (editable.isConnected) this.attach(editable);
  }

  private sweep(): void {
    this.posts.sweep();
    this.boxes.sweep();
  }

  holds(event: MouseEvent | KeyboardEvent): boolean {
    return this.boxes.holds(event);
  }

  takes(event: KeyboardEvent): boolean {
    return this.boxes.takes(event);
  }

  report(): CoachReport {
    this.sweep();
    return {
      healthy: !this.unknown,
      ...(this.unknown ? { marks: countMarks(this.options.site.id, document) } : {}),
      held: {
        sessions: this.boxes.size,
        watched: this.posts.size,
        ports: this.options.line.ports,
        woken: timesWoken(),
      },
      composers: this.boxes.all.map((session) => session.report()),
    };
  }

  advise(): void {
    this.boxes.atHand()?.store.getState().enter();
  }

  fillIn(): void {
    this.boxes.atHand()?.fillIn();
  }

  shoot(): void {
    const { store } = this.boxes.atHand() ?? {};
    store?.getState().press('desk:shot');
    store?.getState().shift(1);
  }

  /** The rules that the engines were not made without are only not shown. */
  private takeOver(session: Session): void {
    takeOver(session, this.settings, this.engines.settings.rulesOff);
  }

  /** New settings take effect in boxes opened from now on, and in open ones. */
  resettle(settings: Settings): void {
    const { id } = this.options.site;
    const wasOn = isOn(this.settings, id);
    this.settings = settings;
    this.options.decisions.renew({ settings });
    if (isOn(settings, id)) this.takeIn(settings);
    else this.closeAll();
    if (!wasOn && document.activeElement) this.attach(document.activeElement);
  }

  private takeIn(settings: Settings): void {
    for (const session of this.boxes.all) session.guardBy(settings);
    if (holdsUnder(this.engines.settings, settings))
      for (const session of this.boxes.all) this.takeOver(session);
    else void this.rebuild();
  }

  private closeAll(): void {
    this.rebuilding?.abort();
    for (const editable of this.boxes.editables) this.boxes.close(editable);
  }

  /**
   * Open boxes keep what they have until what holds now is ready; then one after the other is opened anew, as soon as
   * the person is not at it.
   */
  private async rebuild(): Promise<void> {
    this.engines.renew(this.settings);
    this.rebuilding?.abort();
    this.rebuilding = new AbortController();
    const { signal } = this.rebuilding;
    await this.accounts.renew();
    for (const editable of signal.aborted ? [] : this.boxes.editables) {
      const session = this.boxes.of(editable);
      if (session) atRest(session, signal, () => this.reopen(editable, session));
      await breathe();
    }
  }

  private reopen(editable: Element, session: Session): void {
    if (this.boxes.of(editable) !== session) return;
    this.boxes.close(editable);
    this.attachAgain(editable);
  }

  /** The packs have changed: open boxes get the new rules when they are there, and keep theirs until then. */
  async repack(): Promise<void> {
    await this.packs.learnAgain();
    await this.rebuild();
  }

  /** The person has come further: whoever has begun is shown more. */
  advance(steps: FirstSteps): void {
    const { decisions } = this.options;
    const before = decisions.beginning().calm;
    decisions.renew({ steps });
    const { calm } = decisions.beginning();
    if (calm === before) return;
    for (const { store } of this.boxes.all) {
      store.getState().relax(calm);
      store.getState().announce(decisions.noticeFor(undefined));
    }
  }

  leave(): void {
    this.accounts.leave();
    this.engines.renew(this.settings);
    this.closeAll();
    this.posts.leave();
  }
}

/** Makes the coach of this frame. */
export const createCoach = (options: CoachOptions): FrameCoach => new FrameCoach(options);
