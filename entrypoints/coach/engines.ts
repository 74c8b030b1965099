import type { Settings } from '../../components/settings/settings';
import { coldEngine, createEngine, type Engine } from '../../engine/analysis/analyse';
import type { Locale } from '../../engine/types/text';
import { inForce } from './in-force';
import type { Told } from './packs';
import { kindsFor } from './regex-kinds';
import { inSlices, whenIdle } from './slices';

/** One engine for what the packs say of each account, until the settings change. */
export class Engines {
  private made = new Map<Told, Engine>();

  /**
   * @param settings what the engines are made for
   * @param more calls back when engines made from now on can do more: a team's regular expressions have come
   */
  constructor(
    public settings: Settings,
    private readonly more: () => void,
  ) {}

  /** The engine for what the packs say. */
  of(told: Told): Engine {
    return this.made.get(told) ?? this.make(told, createEngine);
  }

  /** Whether there is one for these settings, ready or being made so. */
  has(told: Told): boolean {
    return this.made.has(told);
  }

  /**
   * Makes the engine ready while the page goes on: a page that is held for long drops the person's keys. Where it was
   * forgotten meanwhile (`has`), the rest is left undone.
   * @param first the language that is wanted first: the other one waits until the page has nothing to do
   */
  async prepare(told: Told, first: Locale): Promise<void> {
    if (this.made.has(told)) return;
    const engine = this.make(told, coldEngine);
    await inSlices(this.warm(told, engine, first));
    const other = first === 'fr' ? 'en' : 'fr';
    whenIdle(this.warm(told, engine, other)).catch(() => undefined);
  }

  private *warm(told: Told, engine: Engine, locale: Locale): Generator<void> {
    for (const _ of engine.warm(locale)) {
      yield;
      if (this.made.get(told) !== engine) return;
    }
  }

  private make(told: Told, create: typeof createEngine): Engine {
    const engine = create(inForce(told, this.settings), kindsFor(told.ruleset, this.more));
    this.made.set(told, engine);
    return engine;
  }

  /** Forgets the engines made so far: the next are made for these settings. */
  renew(settings: Settings): void {
    this.settings = settings;
    this.made = new Map();
  }
}
