import { describe, expect, it } from 'vitest';
import { corePack } from '../../rules/bin/core-pack';
import { KINDS } from '../../rules/detectors/kinds';
import { compileRuleset } from '../../rules/pack/compile';
import type { Situation } from '../types/situation';
import { createEngine } from './analyse';
import { reweighed } from './reweighed';

const ruleset = compileRuleset(corePack());
const situation: Situation = {
  platform: 'x',
  visibility: 'public',
  thread: [{ role: 'customer', author: 'Camille', text: 'Colis perdu, dix e-mails sans réponse.' }],
};
const draft = 'Bonjour Camille, vous auriez dû lire nos conditions.';

const severitiesWith = (some: Parameters<typeof reweighed>[1]): Record<string, string> =>
  Object.fromEntries(
    createEngine(reweighed(ruleset, some), KINDS)
      .analyse(draft, situation)
      .diagnostics.map(({ rule, severity }) => [rule, severity]),
  );

describe('a rule that weighs otherwise', () => {
  it('gives findings of that weight, and leaves the others alone', () => {
    const before = severitiesWith({});
    expect(before['blame-customer']).toBe('error');
    const { 'blame-customer': blame, ...others } = severitiesWith({ 'blame-customer': 'hint' });
    const { 'blame-customer': _, ...unchanged } = before;
    expect([blame, others]).toEqual(['hint', unchanged]);
  });

  it('can be made heavier, while its milder forms stay milder', () => {
    const rules = reweighed(ruleset, { apologise: 'warning' }).rules;
    const own = ruleset.rules.find(({ id }) => id === 'apologise')!;
    const variants = rules.find(({ id }) => id === 'apologise')!.variants ?? {};
    for (const [name, { severity }] of Object.entries(variants))
      expect([name, severity]).toEqual([
        name,
        own.variants?.[name]?.severity === 'hint' ? 'hint' : severity && 'warning',
      ]);
    const heavier = severitiesWith({ personalise: 'error', 'next-step': 'error' });
    expect(Object.values(heavier)).toContain('error');
    expect(heavier['next-step']).toBe('error');
  });
});
