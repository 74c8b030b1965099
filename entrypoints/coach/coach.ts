import { isOn, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { createEngine, type Engine } from '../../engine/analysis/analyse';
import type { DetectorKinds } from '../../engine/analysis/detector';
import { reweighed } from '../../engine/analysis/reweighed';
import { Rewriter } from '../../engine/rewrite/rewrite';
import type { Ruleset } from '../../engine/types/ruleset';
import { editorFor } from '../../host/editors/editor-for';
import type { HistoryFault } from '../../host/history/fault';
import { accountKey } from '../../host/history/reply';
import type { Composer, Site } from '../../host/sites/contract';
import { countMarks, isEstranged } from '../../host/sites/health';
import type { FirstSteps } from '../../host/storage/first-steps';
import { isLockedBy } from '../../rules/pack/layers';
import type { OwnDecisions } from './decisions';
import { type PageWaiting, pageWaiting } from './desk/waiting';
import type { CoachDoor, CoachReport } from './door';
import { guardUnder } from './guard';
import { isKeyOfOurs } from './keys';
import { holdsUnder } from './lasting';
import type { Line } from './line';
import { Packs, type Told } from './packs';
import { Posts } from './posts';
import { kindsFor } from './regex-kinds';
import { openSession, type Session } from './session';
import { signingOf } from './signing';

export interface CoachOptions {
  readonly site: Site;
  readonly ruleset: Ruleset;
  readonly settings: Settings;
  readonly line: Line;
  readonly decisions: OwnDecisions;
}

/** The rules that the person left on, weighing what they have them weigh; what the team has locked stays as it is. */
function inForce({ ruleset, locked }: Told, { rulesOff, severities }: Settings): Ruleset {
  const isLocked = (id: string, field: string): boolean => isLockedBy(`overrides/${id}/${field}`, locked);
  const rules = ruleset.rules.filter(({ id }) => !rulesOff.includes(id) || isLocked(id, 'off'));
  const own = Object.entries(severities).filter(([id]) => !isLocked(id, 'severity'));
  return reweighed({ ...ruleset, rules }, Object.fromEntries(own));
}

/** The rules that the team keeps on. */
const lockedOn = ({ ruleset, locked }: Told): string[] =>
  ruleset.rules.flatMap(({ id }) => (isLockedBy(`overrides/${id}/off`, locked) ? [id] : []));

/** The coach of one frame: a session for each reply box that was focused and still stands. */
class FrameCoach implements CoachDoor {
  private readonly sessions = new Map<Element, Session>();
  /** One for what the packs say of each account, until the settings change. */
  private engines = new Map<Told, Engine>();
  private readonly packs: Packs;
  private settings: Settings;
  /** The settings that the engine was made for: rules turned off since are only not shown. */
  private built: Settings;
  private unknown = false;
  private readonly posts: Posts;
  readonly waiting: PageWaiting;
  private historyFault: HistoryFault | null = null;

  constructor(private readonly options: CoachOptions) {
    this.settings = options.settings;
    this.built = options.settings;
    this.packs = new Packs(options.line, options.ruleset, () => this.rebuild(this.settings));
    this.waiting = pageWaiting(options.site, () => this.settings);
    this.posts = new Posts(
      options.line,
      () => this.settings,
      (fault) => this.tellKept(fault),
      () => options.decisions.posted(),
    );
  }

  private tellKept(fault: HistoryFault | null): void {
    this.historyFault = fault;
    for (const { store } of this.sessions.values()) store.getState().notKept(fault);
  }

  private engineOf(told: Told): Engine {
    const engine = this.engines.get(told) ?? createEngine(inForce(told, this.built), this.kindsOf(told));
    this.engines.set(told, engine);
    return engine;
  }

  private kindsOf({ ruleset }: Told): DetectorKinds {
    return kindsFor(ruleset, () => this.rebuild(this.settings));
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
    this.unknown = composer === null && isEstranged(this.options.site.id, element, document);
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
      settings: { ...this.settings, guard: guardUnder(told.guard, this.settings.guard) },
      uiLocale: uiLocaleOf(this.settings, navigator.language),
      line: this.options.line,
      decisions: this.options.decisions,
      locked: lockedOn(told),
      reminders: told.reminders,
      around: { composer, waiting: this.waiting },
      historyFault: this.historyFault,
      closing,
    });
    this.sessions.set(composer.editable, session);
    this.takeOver(session);
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

  /** A box that stands open takes these over as it is: nothing in it is drawn anew under the person's hands. */
  private takeOver({ store }: Session): void {
    const { locked } = store.getState();
    const off = this.settings.rulesOff.filter(
      (rule) => !this.built.rulesOff.includes(rule) && !locked.includes(rule),
    );
    store.getState().keptDismissals('everywhere', off);
    store.getState().signers(signingOf(this.settings));
  }

  /** New settings take effect in boxes opened from now on, and in open ones. */
  resettle(settings: Settings): void {
    this.settings = settings;
    this.options.decisions.renew({ settings });
    if (holdsUnder(this.built, settings))
      for (const session of this.sessions.values()) this.takeOver(session);
    else this.rebuild(settings);
  }

  private rebuild(settings: Settings): void {
    this.built = settings;
    this.engines = new Map();
    const open = [...this.sessions.keys()];
    this.close();
    for (const editable of open) this.attachAgain(editable);
  }

  /** The packs have changed: open boxes get the new rules when they are there, and keep theirs until then. */
  async repack(): Promise<void> {
    await this.packs.learnAgain();
    this.rebuild(this.settings);
  }

  /** The person has come further: whoever has begun is shown more. */
  advance(steps: FirstSteps): void {
    const { decisions } = this.options;
    const before = decisions.beginning().calm;
    decisions.renew({ steps });
    const { calm } = decisions.beginning();
    if (calm === before) return;
    for (const { store } of this.sessions.values()) {
      store.getState().relax(calm);
      store.getState().announce(decisions.noticeFor(undefined));
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
