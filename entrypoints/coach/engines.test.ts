import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../components/settings/settings';
import { corePack } from '../../rules/bin/core-pack';
import { compileRuleset } from '../../rules/pack/compile';
import { Engines } from './engines';
import type { Told } from './packs';

const told: Told = {
  ruleset: compileRuleset(corePack()),
  brand: null,
  locked: [],
  reminders: [],
  guard: null,
};

describe('the engines of a frame', () => {
  it('are made once: a box that is focused meanwhile has the one that warms up, and it judges', async () => {
    const engines = new Engines(defaultSettings, () => undefined);
    const ready = engines.prepare(told, 'fr');
    const engine = engines.of(told);
    const situation = { platform: 'x', visibility: 'public', thread: [] } as const;
    const found = () => engine.analyse('Vous auriez dû lire nos conditions.', situation).diagnostics;
    const meanwhile = found();
    await ready;
    expect(meanwhile.map(({ rule }) => rule)).toContain('blame-customer');
    expect(found()).toEqual(meanwhile);
    await engines.prepare(told, 'fr');
    expect(engines.of(told)).toBe(engine);
  });

  it('of which one that failed is forgotten, so that it is made anew', async () => {
    const engines = new Engines(defaultSettings, () => undefined);
    // A pack as no compiler makes it.
    const broken = { ...told, ruleset: { ...told.ruleset, phrases: null } } as unknown as Told;
    await expect(engines.prepare(broken, 'fr')).rejects.toThrow();
    expect(engines.has(broken, 'fr')).toBe(false);
    await expect(engines.prepare(broken, 'fr')).rejects.toThrow();
  });

  it('do nothing for one that was forgotten before its first piece', async () => {
    const engines = new Engines(defaultSettings, () => undefined);
    const ready = engines.prepare(told, 'fr');
    const engine = engines.of(told);
    await ready;
    let pieces = 0;
    // What is left for when the page has nothing to do.
    engine.warm = function* () {
      pieces++;
      yield;
    };
    engines.renew(defaultSettings);
    await new Promise((done) => setTimeout(done, 50));
    expect([pieces, engines.has(told, 'fr')]).toEqual([0, false]);
  });
});
