import type { Ruleset } from '../../engine/types/ruleset';
import { compileRuleset, packHash } from './compile';
import { type Layers, mergeLayers, type Refusal } from './layers';

/** The rules in force, and why newer ones were not taken, if so. */
export interface InForce {
  readonly ruleset: Ruleset;
  readonly refused: readonly Refusal[];
  /** One line per fault of a pack that could not be used; the last good rules stay in force. */
  readonly faults: readonly string[];
}

/** Keeps the last good rules: compiles only what is new, and survives a pack that cannot be used. */
export function createRulesInForce(core: Layers['core']): { use(layers: Omit<Layers, 'core'>): InForce } {
  let last: InForce | null = null;
  const compiled = new Map<string, Ruleset>();
  return {
    use(layers) {
      const { pack, refused } = mergeLayers({ core, ...layers });
      const hash = packHash(pack);
      try {
        const ruleset = compiled.get(hash) ?? compileRuleset(pack);
        compiled.set(hash, ruleset);
        last = { ruleset, refused, faults: [] };
        return last;
      } catch (error) {
        const faults = (error as Error).message.split('\n');
        last ??= { ruleset: compileRuleset(core), refused: [], faults };
        return { ...last, faults };
      }
    },
  };
}
