import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportDoor } from '../../components/import-page/door';
import { corePack } from '../../rules/bin/core-pack';
import type { ReadPage } from '../../rules/import/read-page';
import type { Pack } from '../../rules/pack/schema/pack';
import { type FakeBrowser, putFakeBrowser } from '../../tests/packs/fake-browser';
import { keptPack, teamPack } from '../../tests/packs/sample';

const page: ReadPage = {
  url: 'https://www.norel.example/contact',
  title: 'Contact',
  locale: 'fr',
  lines: [{ text: 'Écrivez à aide@norel.example' }],
  items: [
    { heading: 'À faire', text: 'Présentez vos excuses' },
    { heading: 'À faire', text: 'Notez l’heure' },
  ],
  hasForm: false,
};
let door: ImportDoor;
const fake: FakeBrowser = putFakeBrowser(() => 'https://tact.example');

beforeAll(async () => {
  door = (await import('./door')).importDoor('fr', corePack().rules as never);
});
beforeEach(() => {
  for (const area of [fake.local, fake.session]) area.all.clear();
});
const read = () => fake.session.set({ 'read-page': page });
const keep = async (pack: Pack, some = {}) => fake.local.set({ [`pack:${pack.id}`]: keptPack(pack, some) });
const confirmed = async () => {
  const proposals = await door.proposals();
  if (!proposals) throw new Error('nothing was read');
  return proposals;
};

describe('a page that was read', () => {
  it('proposes contacts and advice, with the reason of the rule; nothing where none was', async () => {
    expect(await door.proposals()).toBeNull();
    await fake.session.set({ 'read-page': { url: 3 } });
    expect(await door.proposals()).toBeNull();
    await read();
    const { contacts, advice } = await confirmed();
    expect(contacts.map(({ contact }) => contact.value)).toEqual(['aide@norel.example']);
    expect(advice.map(({ rule }) => rule)).toEqual(['apologise', null]);
    expect(door.whyOf('apologise')).toMatch(/excuses/);
    expect(door.whyOf('x-none/none')).toBeNull();
  });

  it('goes into the unpublished draft of a team pack, and what is in use stays as it is', async () => {
    await read();
    await keep(teamPack());
    await keep(
      { ...teamPack({ rules: [] }), id: 'groupe' },
      { source: { kind: 'policy', url: 'https://g.example' } },
    );
    await keep({ ...teamPack({ rules: [] }), id: 'mine' }, { layer: 'personal' });
    expect(await door.targets()).toEqual([{ id: 'tilleul', name: 'Maison Tilleul' }]);
    const before = fake.local.all.get('pack:tilleul');
    expect(await door.keep(await confirmed(), 'tilleul')).toEqual({ id: 'tilleul', name: 'Maison Tilleul' });
    expect(fake.local.all.get('pack:tilleul')).toEqual(before);
    const { pack } = fake.local.all.get('pack-draft:tilleul') as { pack: Pack };
    expect(pack.brand?.contacts?.map(({ value }) => value)).toEqual(['01 99 00 12 34', 'aide@norel.example']);
    expect(pack.reminders).toEqual([{ text: { fr: 'Notez l’heure' } }]);
    await expect(door.keep(await confirmed(), 'gone')).rejects.toThrow('gone');
  });

  it('begins a personal pack where there is none to go into', async () => {
    await read();
    expect(await door.keep(await confirmed(), null)).toEqual({ id: 'norel-example', name: 'norel.example' });
    expect(fake.local.all.get('pack:norel-example')).toMatchObject({ layer: 'personal', on: true });
  });
});
