import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/analysis/analyse';
import { corePack } from '../bin/core-pack';
import { KINDS } from '../detectors/kinds';
import { layeredBrand } from './brand-layers';
import { compileRuleset } from './compile';
import { type Layers, mergeLayers } from './layers';
import { brandProvenanceOf, provenanceOf } from './provenance';
import { readPack } from './read';
import type { Pack } from './schema/pack';

const core = corePack();
const pack = (id: string, rest: object): Pack =>
  readPack({ schemaVersion: 1, id, name: id, version: 1, ...rest });
const severity = (value: string) => ({ overrides: { boilerplate: { severity: value } } });
const from = (layers: Omit<Layers, 'core'>, rule = 'boilerplate') =>
  provenanceOf({ core, ...layers }, rule, 'severity');

describe('which layer a setting comes from', () => {
  const team = pack('shop', severity('warning'));
  const personal = pack('me', severity('error'));

  it('the highest that says something', () => {
    expect(from({})).toEqual({ layer: 'core' });
    expect(from({ team })).toEqual({ layer: 'team' });
    expect(from({ team, personal })).toEqual({ layer: 'personal' });
    expect(from({ team, personal, policy: pack('policy', severity('hint')) })).toEqual({ layer: 'policy' });
  });

  it('a lock keeps what stands below it, and says who locked', () => {
    const locked = ['overrides/boilerplate'];
    expect(from({ team: { ...team, locked }, personal })).toEqual({ layer: 'team', lockedBy: 'team' });
    expect(from({ team, personal, policy: pack('policy', { locked }) })).toEqual({
      layer: 'core',
      lockedBy: 'policy',
    });
  });

  it('agrees with the merge, whatever the layers', () => {
    const said = { core: 'hint', team: 'warning', personal: 'error', policy: 'hint' } as const;
    const maybe = (id: string, value: string, on: number, locks: number): Pack =>
      pack(id, { ...(on ? severity(value) : {}), ...(locks ? { locked: ['overrides/boilerplate'] } : {}) });
    const coreSays = core.rules?.find(({ id }) => id === 'boilerplate')?.severity;
    for (let bits = 0; bits < 32; bits++) {
      const on = (bit: number): number => (bits >> bit) & 1;
      const layers = {
        core,
        team: maybe('shop', said.team, on(0), on(1)),
        personal: maybe('me', said.personal, on(2), 0),
        policy: maybe('policy', said.policy, on(3), on(4)),
      };
      const merged = mergeLayers(layers).pack.rules?.find(({ id }) => id === 'boilerplate')?.severity;
      const { layer } = provenanceOf(layers, 'boilerplate', 'severity');
      expect([bits, merged]).toEqual([bits, layer === 'core' ? coreSays : said[layer]]);
    }
  });
});

describe('a variant has layers of its own', () => {
  const boilerplate = core.rules?.find(({ id }) => id === 'boilerplate');
  /** A rule of a milder form, and a text that has it: its phrase stands in the team's own hands. */
  const variants = { variants: { mild: { severity: 'hint' } } };
  const detect = {
    kind: 'phrase',
    fr: [],
    en: [],
    variants: { mild: { fr: ['cher ami'], en: ['dear friend'] } },
  };
  const { examples: _, speaks: _speaks, ...rest } = boilerplate as NonNullable<typeof boilerplate>;
  const team = pack('shop', { rules: [{ ...rest, ...variants, id: 'x-shop/dear', detect, rewrites: [] }] });
  const found = (personal?: Pack) => {
    const { pack: merged } = mergeLayers({ core, team, ...(personal ? { personal } : {}) });
    const engine = createEngine(compileRuleset(merged), KINDS);
    const situation = {
      platform: 'x' as const,
      visibility: 'public' as const,
      locale: 'fr' as const,
      thread: [],
    };
    return engine
      .analyse('Bonjour cher ami, le colis part demain.', situation)
      .diagnostics.filter(({ rule }) => rule === 'x-shop/dear')
      .map(({ variant, severity: told }) => [variant, told]);
  };
  const over = (change: object): Pack => pack('me', { overrides: { 'x-shop/dear/mild': change } });

  it('overridden by rule/variant', () => {
    expect(found()).toEqual([['mild', 'hint']]);
    expect(found(over({ severity: 'error' }))).toEqual([['mild', 'error']]);
    expect(found(over({ off: true }))).toEqual([]);
    expect(found(over({ remove: { fr: ['cher ami'] } }))).toEqual([]);
  });
});

describe('locks', () => {
  it('hold for lists, cues and rules too', () => {
    const list = (word: string) => ({ lists: { ours: { fr: [word], en: [word] } } });
    const team = pack('shop', { ...list('colis'), locked: ['lists/ours'] });
    const { pack: merged, refused } = mergeLayers({ core, team, personal: pack('me', list('paquet')) });
    expect(merged.lists?.ours?.fr).toEqual(['colis']);
    expect(refused).toEqual([{ layer: 'personal', path: 'lists/ours' }]);
  });
});

describe('which layer a value of the brand comes from', () => {
  const team = pack('shop', { brand: { name: 'Tilleul', gestures: ['free return'], voice: 'Warm.' } });
  const personal = pack('me', { brand: { name: 'Mine', gestures: ['voucher'] } });

  it('the person’s, the team’s or nobody’s; what adds up stands together', () => {
    const from = (field: 'name' | 'gestures' | 'voice' | 'hours') =>
      brandProvenanceOf({ team, personal }, field);
    expect(from('name')).toEqual({ layer: 'personal', joined: false });
    expect(from('gestures')).toEqual({ layer: 'personal', joined: true });
    expect(from('voice')).toEqual({ layer: 'team', joined: false });
    expect(from('hours')).toEqual({ layer: 'core', joined: false });
  });

  it('agrees with how the layers are laid over each other', () => {
    const both = layeredBrand(team.brand as object, personal.brand as object);
    expect(both).toMatchObject({ name: 'Mine', gestures: ['free return', 'voucher'], voice: 'Warm.' });
  });
});
