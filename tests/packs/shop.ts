import { corePack } from '../../rules/bin/core-pack.ts';
import { compileRuleset } from '../../rules/pack/compile.ts';
import type { Pack } from '../../rules/pack/schema/pack.ts';
import type { PackRule } from '../../rules/pack/schema/rule.ts';

/** What tests of the pack editor work on: Tact's own rules, compiled once for a file. */
export function tactsRules() {
  const pack = corePack();
  return { pack, ruleset: compileRuleset(pack) };
}

/** A team's pack with nothing in it. */
export const shop: Pack = { schemaVersion: 1, id: 'shop', name: 'Shop', version: 1 };

/** A rule of that team's. */
export const dear: PackRule = {
  id: 'x-shop/dear',
  family: 'faults',
  severity: 'warning',
  message: { fr: 'On ne dit pas cher ami.', en: 'We do not say dear friend.' },
  why: { fr: 'La charte.', en: 'The style guide.' },
  detect: { kind: 'phrase', fr: ['cher ami'], en: ['dear friend'] },
};

/** Compiling all of Tact's rules takes its time where others work: how long a test waits for what is shown. */
export const PATIENCE = { asyncUtilTimeout: 60_000 } as const;
