import type { Notice } from '../../components/composer/state';
import { withBrand, withRule } from '../../components/settings/changes';
import type { Settings } from '../../components/settings/settings';
import { type FirstSteps, oneFewer } from '../../host/storage/first-steps';
import type { Stored } from '../../host/storage/settings';

/** What the person decides in a reply box that holds beyond it. */
export interface Decisions {
  /** Whether this is somebody's beginning: then only what is certain is shown. */
  beginning(): { readonly calm: boolean };
  /** What is to be said or asked in a box that answers for this account, once. */
  noticeFor(account: string | undefined): Notice | null;
  /** Turns a rule on or off. Rejects when that cannot be kept. */
  switchRule(rule: string, on: boolean): Promise<void>;
  answerBrand(name: string, isTheirs: boolean): Promise<void>;
  sign(initials: string): Promise<void>;
  /** A reply was posted. */
  posted(): void;
}

/** Changes what the person has reached. */
export type ChangeSteps = (change: (steps: FirstSteps) => FirstSteps) => Promise<FirstSteps>;

/** An account's name, as a brand's: «@MaisonBelcour» is a handle, its name has no sign. */
const brandNamed = (account: string): string => account.replace(/^@/, '');

/** The desk of one frame. */
export class OwnDecisions implements Decisions {
  /** @param steps how far the person has come; `changeSteps` keeps what they reach */
  constructor(
    private readonly stored: Stored<Settings>,
    private settings: Settings,
    private steps: FirstSteps,
    private readonly changeSteps: ChangeSteps,
  ) {}

  /** Settings or steps have changed, here or elsewhere. */
  renew(some: { settings?: Settings; steps?: FirstSteps }): void {
    this.settings = some.settings ?? this.settings;
    this.steps = some.steps ?? this.steps;
  }

  beginning(): { readonly calm: boolean } {
    return { calm: this.steps.left > 0 };
  }

  noticeFor(account: string | undefined): Notice | null {
    const { left, announced, asked } = this.steps;
    if (!asked && account !== undefined && this.settings.brand.name === '')
      return { kind: 'brand', name: brandNamed(account) };
    if (left > 0 || announced) return null;
    void this.reach({ announced: true }).catch(() => undefined);
    return { kind: 'tone' };
  }

  async switchRule(rule: string, on: boolean): Promise<void> {
    await this.change((settings) => withRule(settings, rule, on));
  }

  async answerBrand(name: string, isTheirs: boolean): Promise<void> {
    await this.reach({ asked: true });
    if (isTheirs) await this.change((settings) => withBrand(settings, { name, accounts: [name] }));
  }

  async sign(by: string): Promise<void> {
    await this.change((settings) => ({ ...settings, signing: { ...settings.signing, by } }));
  }

  posted(): void {
    if (this.steps.left === 0) return;
    void this.changeSteps(oneFewer).catch(() => undefined);
  }

  private async reach(some: Partial<FirstSteps>): Promise<void> {
    this.steps = await this.changeSteps((steps) => ({ ...steps, ...some }));
  }

  private async change(change: (settings: Settings) => Settings): Promise<void> {
    await this.stored.set(change(await this.stored.get()));
  }
}
