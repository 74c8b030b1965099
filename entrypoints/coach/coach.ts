import { isOn, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { createEngine, type Engine } from '../../engine/analysis/analyse';
import { reweighed } from '../../engine/analysis/reweighed';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Ruleset } from '../../engine/types/ruleset';
import { editorFor } from '../../host/editors/editor-for';
import type { HistoryFault } from '../../host/history/fault';
import type { Site } from '../../host/sites/contract';
import { countMarks, isEstranged } from '../../host/sites/health';
import type { FirstSteps } from '../../host/storage/first-steps';
import { KINDS } from '../../rules/detectors/kinds';
import type { OwnDesk } from './desk';
import type { CoachDoor, CoachReport } from './door';
import { isKeyOfOurs } from './keys';
import { holdsUnder } from './lasting';
import type { Line } from './line';
import { Posts } from './posts';
import { openSession, type Session } from './session';
import { signingOf } from './signing';

export interface CoachOptions {
  readonly site: Site;
  readonly ruleset: Ruleset;
  readonly settings: Settings;
  readonly line: Line;
  readonly desk: OwnDesk;
}

/** The rules that the person left on, weighing what they have them weigh. */
const inForce = (ruleset: Ruleset, { rulesOff, severities }: Settings): Ruleset =>
  reweighed({ ...ruleset, rules: ruleset.rules.filter(({ id }) => !rulesOff.includes(id)) }, severities);

/** Whether anything is to be done with what is posted. */
const wantsPosts = ({ history, reminders }: Settings, { calm }: { readonly calm: boolean }): boolean =>
  history.on || reminders || calm;

/** The coach of one frame: a session for each reply box that was focused and still stands. */
class FrameCoach implements CoachDoor {
  private readonly sessions = new Map<Element, Session>();
  private engine: Engine;
  private settings: Settings;
  /** The settings that the engine was made for: rules turned off since are only not shown. */
  private built: Settings;
  private unknown = false;
  private readonly posts: Posts;
  private historyFault: HistoryFault | null = null;

  constructor(private readonly options: CoachOptions) {
    this.settings = options.settings;
    this.built = options.settings;
    this.engine = this.build();
    this.posts = new Posts(
      options.line,
      () => this.settings,
      (fault) => this.tellKept(fault),
      () => options.desk.posted(),
    );
  }

  private tellKept(fault: HistoryFault | null): void {
    this.historyFault = fault;
    for (const { store } of this.sessions.values()) store.getState().notKept(fault);
  }

  private build(): Engine {
    return createEngine(inForce(this.options.ruleset, this.built), KINDS);
  }

  attach(element: Element): void {
    this.sweep();
    const known = [...this.sessions.keys()].some((one) => one === element || one.contains(element));
    if (known || !isOn(this.settings, this.options.site.id)) return;
    const composer = this.options.site.composerFor(element);
    this.unknown = composer === null && isEstranged(this.options.site.id, element, document);
    if (!composer || this.sessions.has(composer.editable)) return;
    const closing = new AbortController();
    const editor = editorFor(composer.editable, closing.signal);
    if (!editor) return;
    const session = openSession({
      composer,
      editor,
      engine: this.engine,
      rewriter: new Rewriter(this.engine),
      settings: this.settings,
      uiLocale: uiLocaleOf(this.settings, navigator.language),
      line: this.options.line,
      desk: this.options.desk,
      historyFault: this.historyFault,
      closing,
    });
    this.sessions.set(composer.editable, session);
    this.takeOver(session);
    if (wantsPosts(this.settings, this.options.desk.beginning())) this.posts.watch(composer, session);
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
    return [...this.sessions.values()].some((session) => isKeyOfOurs(session.store, event));
  }

  report(): CoachReport {
    this.sweep();
    return {
      healthy: !this.unknown,
      ...(this.unknown ? { marks: countMarks(this.options.site.id, document) } : {}),
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

  /** The session of the box that has the caret. */
  private atHand(): Session | undefined {
    const focused = document.activeElement;
    return [...this.sessions].find(([editable]) => editable === focused)?.[1];
  }

  /** A box that stands open takes these over as it is: nothing in it is drawn anew under the person's hands. */
  private takeOver({ store }: Session): void {
    const off = this.settings.rulesOff.filter((rule) => !this.built.rulesOff.includes(rule));
    store.getState().keptDismissals('everywhere', off);
    store.getState().signers(signingOf(this.settings));
  }

  /** New settings take effect in boxes opened from now on, and in open ones. */
  resettle(settings: Settings): void {
    this.settings = settings;
    this.options.desk.renew({ settings });
    if (holdsUnder(this.built, settings))
      for (const session of this.sessions.values()) this.takeOver(session);
    else this.rebuild(settings);
  }

  private rebuild(settings: Settings): void {
    this.built = settings;
    this.engine = this.build();
    const open = [...this.sessions.keys()];
    this.close();
    if (!wantsPosts(settings, this.options.desk.beginning())) this.posts.leave();
    for (const editable of open) if (editable.isConnected) this.attach(editable);
  }

  /** The person has come further: whoever has begun is shown more. */
  advance(steps: FirstSteps): void {
    const { desk } = this.options;
    const before = desk.beginning().calm;
    desk.renew({ steps });
    const { calm } = desk.beginning();
    if (calm === before) return;
    for (const { store } of this.sessions.values()) {
      store.getState().relax(calm);
      store.getState().announce(desk.noticeFor(undefined));
    }
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
export const createCoach = (options: CoachOptions): FrameCoach => new FrameCoach(options);
