import { describe, expect, it } from 'vitest';
import { unpackPhrases } from '../../engine/phrase/packed';
import { corePack } from '../bin/core-pack';
import { createRulesInForce } from './cache';
import { canonical } from './canonical';
import { compileRuleset } from './compile';
import { PackError } from './fault';
import { mergeLayers } from './layers';
import { readPack } from './read';
import type { Pack } from './schema/pack';
import type { PackRule } from './schema/rule';

const core = corePack();
const pack = (rest: object): Pack =>
  readPack({ schemaVersion: 1, id: 'team', name: 'Team', version: 1, ...rest });
const severityOf = (merged: Pack, id: string): string | undefined =>
  merged.rules?.find((rule) => rule.id === id)?.severity;

function faults(raw: unknown): readonly string[] {
  try {
    readPack(raw);
    return [];
  } catch (error) {
    return (error as PackError).faults;
  }
}

describe('reading a pack', () => {
  it('names rule, field and reason', () => {
    const bad = { ...core, rules: [{ ...core.rules?.[0], id: 'apologise', severity: 'loud' }] };
    expect(faults(bad)[0]).toMatch(/^apologise: severity: /);
  });

  it('refuses unknown fields', () => {
    expect(faults({ schemaVersion: 1, id: 'a', name: 'A', version: 1, colour: 'red' })[0]).toContain(
      'colour',
    );
  });

  it('refuses a newer schema whole', () => {
    expect(faults({ schemaVersion: 2 })).toEqual([
      'schemaVersion: this pack was made for a newer Tact (2, here 1)',
    ]);
  });

  it.each([null, 3, 'x', [], {}])('refuses %j without an exception of another kind', (raw) => {
    expect(() => readPack(raw)).toThrow(PackError);
  });
});

describe('layers', () => {
  it('core < team < personal', () => {
    const team = pack({ overrides: { boilerplate: { severity: 'warning' } } });
    const personal = pack({ id: 'me', overrides: { boilerplate: { severity: 'error' } } });
    expect(severityOf(mergeLayers({ core, team }).pack, 'boilerplate')).toBe('warning');
    expect(severityOf(mergeLayers({ core, team, personal }).pack, 'boilerplate')).toBe('error');
  });

  it('a lock of the team wins over personal, and says so', () => {
    const team = pack({
      overrides: { boilerplate: { severity: 'warning' } },
      locked: ['overrides/boilerplate'],
    });
    const personal = pack({ id: 'me', overrides: { boilerplate: { severity: 'error', off: true } } });
    const { pack: merged, refused } = mergeLayers({ core, team, personal });
    expect(severityOf(merged, 'boilerplate')).toBe('warning');
    expect(refused.map(({ path }) => path).sort()).toEqual([
      'overrides/boilerplate/off',
      'overrides/boilerplate/severity',
    ]);
  });

  it('a rule that the team wrote itself and locked is not changed over it either', () => {
    const own = {
      ...(core.rules ?? []).find(({ id }) => id === 'boilerplate'),
      id: 'x-shop/stock',
    } as PackRule;
    const team = pack({ rules: [own], locked: ['rules/x-shop/stock'] });
    const personal = pack({ id: 'me', overrides: { 'x-shop/stock': { severity: 'error', off: true } } });
    const { pack: merged, refused } = mergeLayers({ core, team, personal });
    expect(severityOf(merged, 'x-shop/stock')).toBe(own.severity);
    expect(refused.map(({ path }) => path).sort()).toEqual([
      'overrides/x-shop/stock/off',
      'overrides/x-shop/stock/severity',
    ]);
  });

  it('personal locks are not heard; the policy is above all', () => {
    const personal = pack({
      id: 'me',
      overrides: { boilerplate: { severity: 'error' } },
      locked: ['overrides'],
    });
    const policy = pack({
      id: 'policy',
      overrides: { boilerplate: { severity: 'hint' } },
      locked: ['overrides/apologise'],
    });
    const team = pack({ overrides: { apologise: { off: true } } });
    const { pack: merged, refused } = mergeLayers({ core, team, personal, policy });
    expect(severityOf(merged, 'boilerplate')).toBe('hint');
    expect(severityOf(merged, 'apologise')).toBe('error');
    expect(refused).toEqual([{ layer: 'team', path: 'overrides/apologise/off' }]);
  });

  it('lists take add and remove', () => {
    const team = pack({ overrides: { boilerplate: { add: { fr: ['notre belle maison'] } } } });
    const ruleset = compileRuleset(mergeLayers({ core, team }).pack);
    expect(unpackPhrases(ruleset.phrases.fr.draft).words).toContain('maison');
  });
});

describe('compilation', () => {
  it('a phrase with a fault is named by rule, place and expectation', () => {
    const team = pack({ overrides: { boilerplate: { add: { fr: ['(jamais'] } } } });
    expect(() => compileRuleset(mergeLayers({ core, team }).pack)).toThrow(
      /boilerplate: phrase \d+ \(fr\) «\(jamais»: at 7: expected «\)»/,
    );
  });

  it('a cue that does not exist is named', () => {
    const rules = [
      {
        ...core.rules?.find(({ id }) => id === 'apologise'),
        detect: { kind: 'missing-move', moves: ['nothing'] },
      },
    ];
    expect(() => compileRuleset({ ...core, rules } as Pack)).toThrow(
      'apologise: detect: there is no cue named «nothing»',
    );
  });

  it('keeps the last good rules when a pack cannot be used', () => {
    const rules = createRulesInForce(core);
    const good = rules.use({ team: pack({ overrides: { boilerplate: { severity: 'warning' } } }) });
    const bad = rules.use({ team: pack({ overrides: { boilerplate: { add: { fr: ['(jamais'] } } } }) });
    expect(good.faults).toEqual([]);
    expect(bad.ruleset).toBe(good.ruleset);
    expect(bad.faults[0]).toContain('boilerplate: phrase');
  });

  it('is cached by content', () => {
    const rules = createRulesInForce(core);
    expect(rules.use({}).ruleset).toBe(rules.use({}).ruleset);
  });
});

describe('canonical order', () => {
  it('does not depend on the order of keys, and keeps the content', () => {
    const [rule] = core.rules ?? [];
    const shuffled = Object.fromEntries(Object.entries(rule ?? {}).reverse());
    expect(canonical(shuffled)).toBe(canonical(rule));
    expect(JSON.parse(canonical(core))).toEqual(core);
  });

  it('an example is one line', () => {
    const text = canonical(core.rules?.find(({ id }) => id === 'apologise'));
    expect(text.split('\n').filter((line) => line.includes('"draft"')).length).toBeGreaterThanOrEqual(32);
  });
});
