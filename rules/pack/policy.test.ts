import { describe, expect, it } from 'vitest';
import managed from '../../assets/managed-schema.json' with { type: 'json' };
import { locksOf, overridesOf, policySchema, readPolicy } from './policy';

const url = 'https://packs.tilleul.example/tilleul.json';

describe('an organisation’s policy', () => {
  it('is nothing where there is none', () => {
    for (const raw of [undefined, null, {}, 'x']) expect(readPolicy(raw)).toEqual({ policy: {}, faults: [] });
  });

  it('is taken as it stands when all of it is right', () => {
    const policy = {
      packs: [{ url, keys: ['a'.repeat(43)], accounts: ['@tilleul'] }],
      locked: ['overrides/expose-personal-data'],
      guard: { reach: 'errors' as const, spared: [] },
      rules: { boast: 'off' as const, 'personalise/unsigned': 'on' as const, apologise: 'error' as const },
      ownPacks: false,
    };
    expect(readPolicy(policy)).toEqual({ policy, faults: [] });
  });

  it('loses only the entry that is wrong, and says which', () => {
    const raw = {
      packs: [{ url }, { url, keys: ['short'] }, 7],
      ownPacks: 'no',
      colour: 'blue',
      locked: ['a'],
    };
    const { policy, faults } = readPolicy(raw);
    expect(policy).toEqual({ packs: [{ url }], locked: ['a'] });
    expect(faults.map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'ownPacks Invalid input',
      'policy Unrecognized key',
      'packs 2',
      'packs 3',
    ]);
  });
});

describe('the rules that an organisation sets', () => {
  const rules = { boast: 'off', apologise: 'error', minimise: 'on' } as const;

  it('are off, on as they are, or of a weight, and locked whole', () => {
    expect(overridesOf({ rules })).toEqual({
      boast: { off: true },
      apologise: { off: false, severity: 'error' },
      minimise: { off: false },
    });
    expect(locksOf({ rules, locked: ['lists/ours'] })).toEqual([
      'lists/ours',
      'overrides/boast',
      'overrides/apologise',
      'overrides/minimise',
    ]);
    expect(locksOf({})).toEqual([]);
  });

  it('are refused where they are none: a slip must not switch anything', () => {
    const { policy, faults } = readPolicy({
      rules: { boast: 'never' },
      guard: { reach: 'all' },
      ownPacks: true,
    });
    expect(policy).toEqual({ ownPacks: true });
    expect(faults).toHaveLength(2);
  });
});

describe('the schema that browsers are given', () => {
  it('names the same fields', () => {
    const { packs, ...rest } = policySchema.shape;
    expect(Object.keys(managed.properties).sort()).toEqual(['packs', ...Object.keys(rest)].sort());
    const entry = packs.unwrap().element.shape;
    expect(Object.keys(managed.properties.packs.items.properties)).toEqual(Object.keys(entry));
  });
});
