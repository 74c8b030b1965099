import type { Analysis, Engine } from '../analysis/analyse';
import type { Situation } from '../types/situation';

/** As many texts as whole replies of one draft come to, with room. */
const MOST_KEPT = 32;

/**
 * An engine that judges a text once in its situation: on the way to a rewrite the same words come up again and again, at
 * each turn and for each finding.
 * @param engine whose analyses they are
 * @returns the same engine; of the latest situation it knows the last texts
 */
export function judgedOnce(engine: Engine): Engine {
  let latest: Situation | undefined;
  const known = new Map<string, Analysis>();
  const analyse: Engine['analyse'] = (text, situation, ui) => {
    if (ui !== undefined) return engine.analyse(text, situation, ui);
    if (latest !== situation) known.clear();
    latest = situation;
    const before = known.get(text);
    if (before) return before;
    const [oldest = text] = known.keys();
    if (known.size >= MOST_KEPT) known.delete(oldest);
    const analysis = engine.analyse(text, situation);
    known.set(text, analysis);
    return analysis;
  };
  return { ruleset: engine.ruleset, analyse, warm: (locale) => engine.warm(locale) };
}
