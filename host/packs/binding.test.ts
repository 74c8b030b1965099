import { describe, expect, it } from 'vitest';
import { keptPack, teamPack } from '../../tests/packs/sample';
import { packsFor } from './binding';
import { OpenedPacks } from './opened';

const kept = (id: string, accounts: string[] | null, layer: 'team' | 'personal' = 'team') =>
  keptPack(teamPack({ id, rules: [], brand: { accounts: ['@TilleulFR', 'Maison Tilleul'] } }), {
    accounts,
    layer,
  });
const ids = (account: string | null, ...all: ReturnType<typeof kept>[]) =>
  packsFor(new OpenedPacks().of(all), account).map(({ pack }) => pack.id);

describe('packs and accounts', () => {
  it('switch by themselves: the pack’s own accounts, a handle on X, a name elsewhere', () => {
    const one = kept('tilleul', null);
    expect(ids('x:tilleulfr', one)).toEqual(['tilleul']);
    expect(ids('facebook:Maison Tilleul', one)).toEqual(['tilleul']);
    expect(ids('x:sorbier', one)).toEqual([]);
    expect(ids('facebook:Sorbier', one)).toEqual([]);
    expect(ids(null, one)).toEqual([]);
  });

  it('serve where a pack lists only the other kind of name, and everywhere when it lists none', () => {
    const handles = kept('tilleul', ['@tilleulfr']);
    expect(ids('facebook:Maison Tilleul', handles)).toEqual(['tilleul']);
    expect(ids('x:sorbier', handles)).toEqual([]);
    expect(ids(null, kept('all', []))).toEqual(['all']);
  });

  it('stand one over the other: everybody’s, this account’s, the person’s own', () => {
    const all = [kept('a-mine', [], 'personal'), kept('b-tilleul', ['@tilleulfr']), kept('c-house', [])];
    expect(ids('x:tilleulfr', ...all)).toEqual(['c-house', 'b-tilleul', 'a-mine']);
    expect(ids('x:sorbier', ...all)).toEqual(['c-house', 'a-mine']);
  });
});
