import { describe, expect, it } from 'vitest';
import type { Pack } from '../../rules/pack/schema/pack';
import { nameFault, withNewWords, withoutWords, wordsName } from './word-changes';
import { usesOf, withRenamed } from './word-references';

const said = { fr: 'a', en: 'a' };
const rule = (id: string, detect: object): NonNullable<Pack['rules']>[number] =>
  ({ id, family: 'moves', severity: 'hint', message: said, why: said, detect }) as NonNullable<
    Pack['rules']
  >[number];
const pack: Pack = {
  schemaVersion: 1,
  id: 'shop',
  name: 'Shop',
  version: 1,
  rules: [
    rule('x-shop/shops', {
      kind: 'phrase',
      fr: ['chez @shops', 'chez @shops-too', '"@shops"'],
      en: [],
      variants: { mild: { fr: [], en: ['(at|in) [@shops]'] } },
    }),
    rule('x-shop/parcel', { kind: 'missing-move', moves: ['parcel'], whenCustomer: ['shops', 'parcel'] }),
  ],
  overrides: { boilerplate: { add: { en: ['our @shops'] }, remove: { en: ['any @shops'] } } },
  lists: { shops: { fr: ['la grange'], en: [] }, all: { fr: [], en: ['@shops'] } },
  cues: { parcel: { in: 'customer', fr: ['colis @shops'], en: [] } },
  blocks: { sorry: { fr: [{ text: 'a', customer: ['parcel'] }, 'parcel'], en: [] } },
  scales: {
    threat: {
      in: 'draft',
      fr: { bias: 0, weights: { '1': '=parcel | earlier=parcel | parcel | =parcels' } },
    },
  },
  acts: { fr: { complaint: { bias: 0, weights: { '2': '=parcel | draft=parcel | parcel' } } }, en: {} },
  locked: ['lists/shops', 'cues/shops', 'lists/shops-too'],
};

describe('words under a name', () => {
  it('a list is renamed wherever a phrase of the pack names it, and nowhere else', () => {
    const next = withRenamed(pack, 'lists', 'shops', 'houses');
    expect(Object.keys(next.lists ?? {})).toEqual(['houses', 'all']);
    expect(next.lists?.all?.en).toEqual(['@houses']);
    expect(next.rules?.[0]?.detect).toEqual({
      kind: 'phrase',
      fr: ['chez @houses', 'chez @shops-too', '"@shops"'],
      en: [],
      variants: { mild: { fr: [], en: ['(at|in) [@houses]'] } },
    });
    // What is taken away are Tact's own phrases, word for word; a cue of the same name is another thing.
    expect(next.overrides?.boilerplate).toEqual({
      add: { en: ['our @houses'] },
      remove: { en: ['any @shops'] },
    });
    expect(next.rules?.[1]).toEqual(pack.rules?.[1]);
    expect(next.cues?.parcel?.fr).toEqual(['colis @houses']);
    expect(next.locked).toEqual(['lists/houses', 'cues/shops', 'lists/shops-too']);
  });

  it('a cue is renamed where rules, sentences and scales ask for it', () => {
    const next = withRenamed(pack, 'cues', 'parcel', 'package');
    expect(Object.keys(next.cues ?? {})).toEqual(['package']);
    expect(next.rules?.[1]?.detect).toMatchObject({ moves: ['package'], whenCustomer: ['shops', 'package'] });
    expect(next.blocks?.sorry?.fr).toEqual([{ text: 'a', customer: ['package'] }, 'parcel']);
    expect(next.scales?.threat?.fr?.weights).toEqual({
      '1': '=package | earlier=package | parcel | =parcels',
    });
    expect(next.acts?.fr?.complaint?.weights).toEqual({ '2': '=package | draft=package | parcel' });
  });

  it('there and back leaves the pack as it was', () => {
    const away = withRenamed(pack, 'lists', 'shops', 'houses');
    expect(withRenamed(away, 'lists', 'houses', 'shops')).toEqual(pack);
  });

  it('is told where it is used', () => {
    expect(usesOf(pack, 'lists', 'shops')).toEqual([
      ['rules', 'x-shop/shops'],
      ['overrides', 'boilerplate'],
      ['lists', 'all'],
      ['cues', 'parcel'],
    ]);
    expect(usesOf(pack, 'cues', 'parcel')).toEqual([
      ['rules', 'x-shop/parcel'],
      ['blocks', 'sorry'],
      ['scales', 'threat'],
      ['acts', 'fr'],
    ]);
    expect(usesOf(pack, 'lists', 'all')).toEqual([]);
  });

  it('a name is small, new, and none of Tact’s or of every object', () => {
    const core: Pack = { ...pack, id: 'core', lists: { staff: { fr: [], en: [] } } };
    const fault = (name: string) => nameFault({ core, pack }, 'lists', name);
    expect(['', 'Shops', 'é', '1a', 'constructor', 'shops', 'staff', 'mills'].map(fault)).toEqual([
      'empty',
      'shape',
      'shape',
      'shape',
      'shape',
      'taken',
      'tacts',
      null,
    ]);
  });

  it('a name is written for whoever types words', () => {
    const typed = ['Nos Magasins', ' boutiques d’été ', 'our-shops', '2e étage', '!?', 'É'];
    expect(typed.map(wordsName)).toEqual([
      'nos-magasins',
      'boutiques-d-ete',
      'our-shops',
      'e-etage',
      '',
      'e',
    ]);
  });

  it('the last one taken away leaves no trace', () => {
    const bare: Pack = { schemaVersion: 1, id: 'shop', name: 'Shop', version: 1 };
    expect(withoutWords(withNewWords(bare, 'cues', 'parcel'), 'cues', 'parcel')).toEqual(bare);
  });
});
