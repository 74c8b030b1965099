import type { Settings } from '../../components/settings/settings';
import { coldEngine, createEngine, type Engine } from '../../engine/analysis/analyse';
import type { InPieces } from '../../engine/types/pieces';
import type { Locale } from '../../engine/types/text';
import { inForce } from './in-force';
import type { Told } from './packs';
import { kindsFor } from './regex-kinds';
import { inSlices, whenIdle } from './slices';
import { warmWords } from './warm-words';

/** What nobody waits for yet: the first card, and the other language. */
function* restOf(engine: Engine, first: Locale): InPieces<void> {
  yield* warmWords(engine, first);
  yield* engine.warm(first === 'fr' ? 'en' : 'fr');
}

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
    await inSlices(this.while(told, engine, engine.warm(first)));
    whenIdle(this.while(told, engine, restOf(engine, first))).catch(() => undefined);
  }

  /** A work on an engine, as long as it is the one that holds. */
  private *while(told: Told, engine: Engine, work: InPieces<void>): InPieces<void> {
    for (const _ of work) {
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
