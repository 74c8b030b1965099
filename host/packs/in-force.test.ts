import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/analysis/analyse';
import type { Ruleset } from '../../engine/types/ruleset';
import { corePack } from '../../rules/bin/core-pack';
import { KINDS } from '../../rules/detectors/kinds';
import { compileRuleset } from '../../rules/pack/compile';
import { keptPack, memoryArea, teamPack, teamRule } from '../../tests/packs/sample';
import type { Compiled } from './compiled';
import { type Ordered, PacksInForce } from './in-force';
import { packStore } from './kept';
import { packIn } from './opened';

const pack = corePack();
const core = compileRuleset(pack);

let area = memoryArea();
let cache = new Map<string, Ruleset>();
let failures: string[] = [];
let policyLocks: string[] = [];
let ordered: Ordered = { overrides: {}, guard: null };
let opened = 0;
const compiled: Compiled = {
  get: async (key) => cache.get(key),
  put: async (key, ruleset) => void cache.set(key, ruleset),
};
const inForce = () =>
  new PacksInForce({
    core: async () => core,
    corePack: async () => pack,
    store: packStore(() => area),
    compiled,
    locked: async () => policyLocks,
    open: (text) => {
      opened++;
      return packIn(text);
    },
    onFailure: (id) => failures.push(id),
    ordered: async () => ordered,
  });
const keep = (...args: Parameters<typeof keptPack>) => packStore(() => area).put(keptPack(...args));

beforeEach(() => {
  area = memoryArea();
  cache = new Map();
  failures = [];
  policyLocks = [];
  ordered = { overrides: {}, guard: null };
  opened = 0;
});

const DRAFT = 'Bonjour Nora, nous vérifions avec le transporteur. Belle journée ensoleillée, Léa';
const found = (ruleset: Ruleset): string[] =>
  createEngine(ruleset, KINDS)
    .analyse(DRAFT, { platform: 'x', visibility: 'public', thread: [] })
    .diagnostics.map(({ rule }) => rule);

describe('the rules in force', () => {
  it('hold an account that a person has the pack serve for the brand’s own', async () => {
    const brand = { name: 'Maison Tilleul', accounts: ['@maisontilleul'] };
    await keep(teamPack({ brand }), { accounts: ['@maisontilleul', '@tilleul_sav'] });
    const { brand: told, ruleset } = await inForce().for('x:tilleul_sav');
    const rulesFor = (account: string) =>
      createEngine(ruleset, KINDS)
        .analyse(DRAFT, {
          platform: 'x',
          visibility: 'public',
          thread: [],
          account,
          brand: { contacts: [], ...told } as never,
        })
        .diagnostics.map(({ rule }) => rule);
    expect(rulesFor('@tilleul_sav')).not.toContain('wrong-account');
    expect(rulesFor('@sorbier')).toContain('wrong-account');
  });

  it('are Tact’s own while there is no pack, one switched off, or one of other accounts', async () => {
    expect((await inForce().for('x:tilleul')).ruleset).toBe(core);
    await keep(teamPack(), { on: false });
    expect((await inForce().for('x:tilleul')).ruleset).toBe(core);
    await keep(teamPack(), { accounts: ['@sorbier'] });
    expect(await inForce().for('x:tilleul')).toEqual({
      ruleset: core,
      brand: null,
      locked: [],
      reminders: [],
      guard: null,
    });
    expect(cache.size).toBe(0);
  });

  it('take a team’s rules and overrides in, tell its brand, and are compiled once', async () => {
    await keep(teamPack());
    const { ruleset, brand } = await inForce().for('x:tilleul');
    expect(found(ruleset)).toContain('x-tilleul/ritournelle');
    expect(found(core)).not.toContain('x-tilleul/ritournelle');
    expect(ruleset.rules.find(({ id }) => id === 'boilerplate')?.severity).toBe('warning');
    expect(brand?.contacts?.[0]?.value).toBe('01 99 00 12 34');
    const [again] = await Promise.all([inForce().for('x:tilleul'), inForce().for(null)]);
    expect(again.ruleset).toBe(ruleset);
    expect(cache.size).toBe(1);
  });

  it('open a pack once, however many ask, and anew when it changes', async () => {
    const { rules: _, overrides: __, ...told } = teamPack();
    await keep(told);
    const rules = inForce();
    for (const account of ['x:tilleul', 'x:sorbier', null, 'x:tilleul']) await rules.for(account);
    expect(opened).toBe(1);
    await keep({ ...told, version: 2, brand: { contacts: [{ channel: 'phone', value: '01 99 00 56 78' }] } });
    expect((await rules.for('x:tilleul')).brand?.contacts?.[0]?.value).toBe('01 99 00 56 78');
    expect(opened).toBe(2);
  });

  it('hold the person’s own pack to the team’s locks', async () => {
    await keep(teamPack({ locked: ['overrides/boilerplate'] }));
    const own = teamPack({
      id: 'mine',
      rules: [],
      overrides: { boilerplate: { off: true }, shouting: { off: true } },
    });
    await keep(own, { layer: 'personal' });
    const { ruleset } = await inForce().for(null);
    const ids = ruleset.rules.map(({ id }) => id);
    expect(ids).toContain('boilerplate');
    expect(ids).not.toContain('shouting');
  });

  it('hold a team to what its organisation locks', async () => {
    policyLocks = ['overrides/boilerplate/severity'];
    await keep(teamPack());
    const { ruleset, locked } = await inForce().for(null);
    expect(ruleset.rules.find(({ id }) => id === 'boilerplate')?.severity).toBe('hint');
    expect(locked).toEqual(policyLocks);
  });

  it('are what their organisation sets, above every pack and without any', async () => {
    ordered = {
      overrides: { boast: { off: true }, apologise: { severity: 'hint' } },
      guard: { reach: 'errors' },
    };
    policyLocks = ['overrides/boast', 'overrides/apologise'];
    const alone = await inForce().for(null);
    expect(alone.guard).toEqual({ reach: 'errors' });
    expect(alone.ruleset.rules.some(({ id }) => id === 'boast')).toBe(false);
    expect(alone.ruleset.rules.find(({ id }) => id === 'apologise')?.severity).toBe('hint');
    await keep(
      teamPack({ overrides: { apologise: { severity: 'error' } }, reminders: [{ text: { en: 'Breathe' } }] }),
    );
    const { ruleset, reminders } = await inForce().for('x:tilleul');
    expect(ruleset.rules.find(({ id }) => id === 'apologise')?.severity).toBe('hint');
    expect(reminders).toEqual([{ text: { en: 'Breathe' } }]);
  });

  it('go on with the rest when a pack cannot be used', async () => {
    await keep(teamPack());
    const lost = teamRule('x-bad/lost', ['@liste-inconnue'], ['a']);
    await keep(teamPack({ id: 'bad', rules: [lost], overrides: {} }));
    const { ruleset } = await inForce().for(null);
    expect(found(ruleset)).toContain('x-tilleul/ritournelle');
    expect(failures).toEqual(['bad']);
    area.all.set('pack:torn', { v: 1, id: 'torn', text: '{"schemaVersion":1,', source: { kind: 'file' } });
    expect(found((await inForce().for(null)).ruleset)).toContain('x-tilleul/ritournelle');
  });
});
