import { beforeEach, describe, expect, it } from 'vitest';
import { keptPack, teamPack } from '../../tests/packs/sample';
import { OpenedPacks, packIn } from './opened';

let asked: string[] = [];
let opened = new OpenedPacks();
const ids = (...all: ReturnType<typeof keptPack>[]) => opened.of(all).map(({ pack }) => pack.id);

beforeEach(() => {
  asked = [];
  opened = new OpenedPacks((text) => {
    asked.push(text);
    return packIn(text);
  });
});

const one = keptPack(teamPack());
const other = keptPack(teamPack({ id: 'sorbier', rules: [] }));
const torn = { ...keptPack(teamPack({ id: 'torn' })), text: '{"schemaVersion":1,' };

describe('opened packs', () => {
  it('are opened once for each content, however often they are asked for', () => {
    for (let question = 0; question < 5; question++) {
      expect(ids(structuredClone(one), other, torn)).toEqual(['tilleul', 'sorbier']);
    }
    expect(asked).toEqual([one.text, other.text, torn.text]);
  });

  it('are opened anew when their content changes, and only then', () => {
    ids(one, other);
    expect(ids({ ...one, on: false, accounts: ['@tilleul'] }, other)).toEqual(['tilleul', 'sorbier']);
    expect(asked).toHaveLength(2);
    const next = keptPack(teamPack({ version: 2, name: 'Le Tilleul' }));
    expect(opened.of([next, other]).map(({ pack }) => pack.name)).toContain('Le Tilleul');
    expect(asked).toEqual([one.text, other.text, next.text]);
  });

  it('are let go with the packs they were of', () => {
    ids(one);
    expect(ids()).toEqual([]);
    ids(one);
    expect(asked).toEqual([one.text, one.text]);
  });
});
