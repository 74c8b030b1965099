import type { Settings } from '../../components/settings/settings';
import { createEngine, type Engine } from '../../engine/analysis/analyse';
import { KINDS } from '../../rules/detectors/kinds';
import { inForce } from './in-force';
import type { Told } from './packs';

/** One engine for what the packs say of each account, until the settings change. */
export class Engines {
  private made = new Map<Told, Engine>();

  /** @param settings what the engines are made for */
  constructor(public settings: Settings) {}

  /** The engine for what the packs say. */
  of(told: Told): Engine {
    const engine = this.made.get(told) ?? createEngine(inForce(told, this.settings), KINDS);
    this.made.set(told, engine);
    return engine;
  }

  /** Forgets the engines made so far: the next are made for these settings. */
  renew(settings: Settings): void {
    this.settings = settings;
    this.made = new Map();
  }
}
