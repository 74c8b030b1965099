import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../components/settings/settings';
import { brandOf } from './brand';

const settings = (brand: Partial<Settings['brand']>): Settings => ({
  ...defaultSettings,
  brand: { ...defaultSettings.brand, ...brand },
});

describe('what a person told of their brand', () => {
  it('is nothing where nothing was told and no account is shown', () => {
    expect(brandOf(defaultSettings, undefined)).toBeUndefined();
  });

  it('offers the account’s own inbox where no contact was told', () => {
    expect(brandOf(defaultSettings, 'belcour')?.contacts).toEqual([{ channel: 'dm', value: 'belcour' }]);
    const blank = settings({ contacts: [{ channel: 'email', value: ' ' }] });
    expect(brandOf(blank, 'belcour')?.contacts).toEqual([{ channel: 'dm', value: 'belcour' }]);
  });

  it('says that no fault is to be admitted, by itself too', () => {
    expect(brandOf(settings({ admission: 'forbidden' }), undefined)).toMatchObject({
      admission: 'forbidden',
    });
    expect(brandOf(settings({ name: 'Belcour' }), undefined)).not.toHaveProperty('admission');
  });

  it('says of a contact what it is for, when, and that it is shut', () => {
    const contacts = [
      { channel: 'phone', value: ' 01 99 ', topics: 'livraison, retours; ', hours: ' 9-18 ', open: false },
      { channel: 'email', value: 'a@b.example', topics: ' ', hours: '', open: true },
      { channel: 'dm', value: '', open: false },
    ] as const;
    expect(brandOf(settings({ contacts }), 'belcour')?.contacts).toEqual([
      { channel: 'phone', value: '01 99', topics: ['livraison', 'retours'], hours: '9-18', open: false },
      { channel: 'email', value: 'a@b.example' },
      { channel: 'dm', value: 'belcour', open: false },
    ]);
  });

  it('names the other brands, and leaves rows out that say nothing', () => {
    const others = [
      { name: 'Sorbier', handles: '@sorbier, sorbier.example' },
      { name: ' ', handles: '' },
    ];
    expect(brandOf(settings({ others }), undefined)?.others).toEqual([
      { name: 'Sorbier', handles: ['@sorbier', 'sorbier.example'] },
    ]);
  });

  it('says whom to call and what to say meanwhile, in the languages told', () => {
    const told = (escalation: Settings['brand']['escalation']) =>
      brandOf(settings({ escalation }), 'belcour')?.escalation;
    expect(told({ call: 'Claire ', fr: '', en: 'A manager calls you.' })).toEqual({
      call: 'Claire',
      line: { en: 'A manager calls you.' },
    });
    expect(told({ call: '', fr: '', en: ' ' })).toBeUndefined();
  });
});

describe('what the packs tell of the brand', () => {
  const told = {
    name: 'Tilleul',
    address: 'tu' as const,
    contacts: [{ channel: 'phone' as const, value: '01 99', hours: '9-18' }],
    approved: ['Nos équipes sont sur place.'],
  };

  it('stands where the person told nothing, and gives way where they did', () => {
    expect(brandOf(defaultSettings, 'belcour', told)).toEqual({ ...told, accounts: [] });
    const contacts = [{ channel: 'phone', value: '01 99', open: false }] as const;
    expect(brandOf(settings({ name: 'Maison Tilleul', contacts }), 'belcour', told)).toMatchObject({
      name: 'Maison Tilleul',
      contacts: [{ channel: 'phone', value: '01 99', open: false }],
      approved: told.approved,
    });
  });
});
