import type { Ruleset } from '../../engine/types/ruleset';
import { compileRuleset } from '../pack/compile';
import type { Pack } from '../pack/schema/pack';
import { corePack } from './core-pack';

/** The core pack in the three parts that ship: few ever need more than the first. */
export interface CoreParts {
  /** Its rules, compiled. */
  readonly ruleset: Ruleset;
  /** The pack without its rules' examples. */
  readonly pack: Pack;
  /** The examples, by rule. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** Takes the core pack apart for shipping. */
export function coreParts(): CoreParts {
  const whole = corePack();
  const rules = (whole.rules ?? []).map(({ examples: _, ...rule }) => rule);
  const examples = Object.fromEntries((whole.rules ?? []).map(({ id, examples }) => [id, examples]));
  const pack: Pack = { ...whole, rules };
  return { ruleset: compileRuleset(pack), pack, examples };
}
