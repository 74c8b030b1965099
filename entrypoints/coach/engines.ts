import type { Settings } from '../../components/settings/settings';
import { coldEngine, createEngine, type Engine } from '../../engine/analysis/analyse';
import type { InPieces } from '../../engine/types/pieces';
import type { Locale } from '../../engine/types/text';
import { inForce } from './in-force';
import type { Told } from './packs';
import { kindsFor } from './regex-kinds';
import { inSlices, whenIdle } from './slices';
import { warmWords } from './warm-words';

/** An engine, and the languages whose first draft waits for nothing. */
interface Made {
  readonly engine: Engine;
  readonly warm: Set<Locale>;
}

function* warming({ engine, warm }: Made, locale: Locale): InPieces<void> {
  if (warm.has(locale)) return;
  yield* engine.warm(locale);
  warm.add(locale);
}

/** What nobody waits for yet: the first card, and the other language. */
function* restOf(made: Made, first: Locale): InPieces<void> {
  yield* warmWords(made.engine, first);
  yield* warming(made, first === 'fr' ? 'en' : 'fr');
}

/** One engine for what the packs say of each account, until the settings change. */
export class Engines {
  private made = new Map<Told, Made>();

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
    return (this.made.get(told) ?? this.make(told, createEngine, ['fr', 'en'])).engine;
  }

  /** Whether there is one for these settings, ready for drafts in a language. */
  has(told: Told, locale: Locale): boolean {
    return this.made.get(told)?.warm.has(locale) ?? false;
  }

  /**
   * Makes the engine ready while the page goes on: a page that is held for long drops the person's keys. Where it was
   * forgotten meanwhile (`has`), the rest is left undone; one that fails is forgotten.
   * @param first the language that is wanted first: the other one waits until the page has nothing to do
   */
  async prepare(told: Told, first: Locale): Promise<void> {
    if (this.has(told, first)) return;
    const made = this.made.get(told) ?? this.make(told, coldEngine, []);
    try {
      await inSlices(this.while(told, made, warming(made, first)));
    } catch (error) {
      if (this.made.get(told) === made) this.made.delete(told);
      throw error;
    }
    whenIdle(this.while(told, made, restOf(made, first))).catch(() => undefined);
  }

  /** A work on an engine, as long as it is the one that holds. */
  private *while(told: Told, made: Made, work: InPieces<void>): InPieces<void> {
    while (this.made.get(told) === made && !work.next().done) yield;
  }

  private make(told: Told, create: typeof createEngine, warm: readonly Locale[]): Made {
    const engine = create(inForce(told, this.settings), kindsFor(told.ruleset, this.more));
    const made = { engine, warm: new Set(warm) };
    this.made.set(told, made);
    return made;
  }

  /** Forgets the engines made so far: the next are made for these settings. */
  renew(settings: Settings): void {
    this.settings = settings;
    this.made = new Map();
  }
}
