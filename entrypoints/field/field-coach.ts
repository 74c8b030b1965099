import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import type { Message } from '../../engine/types/situation';
import { fieldAt, fieldEditor } from '../../host/editors/plain';
import { fieldBox } from '../../host/field/field-box';
import { changeSteps, readSteps } from '../../host/storage/first-steps';
import { storedSettings } from '../../host/storage/settings';
import { untilReady } from '../coach/accounts';
import { coreRules } from '../coach/core-rules';
import { OwnDecisions } from '../coach/decisions';
import { Engines } from '../coach/engines';
import { firstLanguage } from '../coach/first-language';
import { Line } from '../coach/line';
import { openLone } from '../coach/lone';
import { Packs } from '../coach/packs';
import type { Session } from '../coach/session-contract';
import { themeOf } from '../coach/theme';
import { openPanel, type PanelPlace } from './panel';

/** What coaching one field needs of the extension. */
interface Needs {
  readonly packs: Packs;
  readonly engines: Engines;
  readonly settings: Settings;
  readonly line: Line;
  readonly decisions: OwnDecisions;
}

const customerSays = (text: string): readonly Message[] =>
  text.trim() === '' ? [] : [{ role: 'customer', text: text.trim() }];

/** Makes the engine ready while the page goes on; where there is more to make it of meanwhile, one for that. */
function ready(has: Needs, thread: readonly Message[]): Promise<void> {
  const first = firstLanguage(thread, uiLocaleOf(has.settings, navigator.language));
  return untilReady(null, has, () => first);
}

/**
 * Asks the extension for what is needed; null when it does not answer.
 * @param customer what the customer wrote, as far as it is known
 * @param opened the coach of the field, once there is one: it is renewed when the packs, or what runs their regular
 * expressions, come later than that
 */
async function needs(customer: string, opened: () => FieldCoach | null): Promise<Needs | null> {
  const stored = storedSettings<Settings>(defaultSettings);
  const line = new Line();
  const [ruleset, settings, steps] = await Promise.all([coreRules(line), stored.get(), readSteps()]);
  if (!ruleset) return null;
  const more = (): void => {
    const coach = opened();
    if (coach) coach.renew().catch(() => undefined);
    else engines.renew(settings);
  };
  const engines = new Engines(settings, more);
  const packs = new Packs(line, ruleset, more);
  // No account is known here: the packs that serve every account hold.
  await packs.learn(null);
  const decisions = new OwnDecisions(stored, settings, steps, changeSteps);
  const has = { packs, engines, settings, line, decisions };
  await ready(has, customerSays(customer));
  return has;
}

/** The coach of one field, with the panel that belongs to it. */
class FieldCoach {
  private readonly closing = new AbortController();
  private readonly panel: PanelPlace;
  private session: Session | null = null;
  private coached: HTMLElement | null = null;
  private thread: readonly Message[];

  constructor(
    private readonly has: Needs,
    customer: string,
    field: HTMLElement | null,
    private readonly ended: () => void,
  ) {
    this.thread = customerSays(customer);
    const theme = themeOf(field?.parentElement ?? document.body);
    this.panel = openPanel(
      {
        locale: uiLocaleOf(has.settings, navigator.language),
        theme,
        customer,
        state: 'waiting',
        onCustomer: (text) => this.hear(text),
        onClose: () => this.leave(),
      },
      field,
      this.closing.signal,
    );
    if (field) this.coach(field);
    else this.awaitField();
  }

  private hear(text: string): void {
    this.thread = customerSays(text);
    this.panel.show({ customer: text });
    this.session?.again();
  }

  /** The message was selected first: the next field that is focused is the one to coach. */
  private awaitField(): void {
    const waiting = new AbortController();
    this.closing.signal.addEventListener('abort', () => waiting.abort());
    window.addEventListener(
      'focusin',
      ({ target }) => {
        const field = target instanceof Element ? fieldAt(target) : null;
        if (!field) return;
        waiting.abort();
        this.coach(field);
      },
      { capture: true, signal: waiting.signal },
    );
  }

  private coach(field: HTMLElement): void {
    const { has, panel } = this;
    const told = has.packs.of(null);
    if (!told) return;
    this.coached = field;
    const closing = new AbortController();
    this.closing.signal.addEventListener('abort', () => closing.abort());
    const editor = fieldEditor(field, closing.signal);
    const place = () => ({ parent: panel.host, before: null });
    const box = fieldBox(field, () => this.thread, place);
    this.session = openLone({ ...has, told, engine: has.engines.of(told), box, editor, closing });
    panel.show({ state: editor.kind === 'plain' ? 'copyOnly' : 'coaching' });
    this.wear(this.session);
  }

  /** The panel and the bar in it are in one theme, whatever becomes of the page's. */
  private wear({ store }: Session): void {
    this.panel.show({ theme: store.getState().theme });
    store.subscribe(({ theme }, before) => {
      if (theme !== before.theme) this.panel.show({ theme });
    });
  }

  /** There are more rules now: the field is coached by them from here on. */
  async renew(): Promise<void> {
    const { has } = this;
    has.engines.renew(has.settings);
    await ready(has, this.thread);
    const { session, coached } = this;
    if (!session || !coached || this.closing.signal.aborted) return;
    session.close();
    this.coach(coached);
  }

  advise(): void {
    this.session?.store.getState().enter();
  }

  fillIn(): void {
    this.session?.fillIn();
  }

  leave(): void {
    this.closing.abort();
    this.ended();
  }
}

export type { FieldCoach };

/** Starts coaching; null when the extension does not answer. */
export async function startField(
  customer: string,
  field: HTMLElement | null,
  ended: () => void,
): Promise<FieldCoach | null> {
  let coach: FieldCoach | null = null;
  const has = await needs(customer, () => coach);
  if (has) coach = new FieldCoach(has, customer, field, ended);
  return coach;
}
