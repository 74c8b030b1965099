import type { Settings } from '../../components/settings/settings';
import { createEngine, type Engine } from '../../engine/analysis/analyse';
import { inForce } from './in-force';
import type { Told } from './packs';
import { kindsFor } from './regex-kinds';

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
    const engine =
      this.made.get(told) ?? createEngine(inForce(told, this.settings), kindsFor(told.ruleset, this.more));
    this.made.set(told, engine);
    return engine;
  }

  /** Forgets the engines made so far: the next are made for these settings. */
  renew(settings: Settings): void {
    this.settings = settings;
    this.made = new Map();
  }
}
