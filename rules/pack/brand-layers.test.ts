import { describe, expect, it } from 'vitest';
import { layeredBrand } from './brand-layers';
import { readPack } from './read';

const team = { schemaVersion: 1, id: 'tilleul', name: 'Maison Tilleul', version: 1 };

describe('what packs tell of the brand', () => {
  it('adds up from layer to layer, and the layer above has the last word', () => {
    const below = {
      name: 'Tilleul',
      address: 'vous' as const,
      approved: ['Merci de votre patience.'],
      contacts: [
        { channel: 'email' as const, value: 'a@tilleul.example' },
        { channel: 'phone' as const, value: '01 99', hours: '9-18' },
      ],
    };
    const above = {
      name: 'Maison Tilleul',
      approved: ['Merci de votre patience.', 'Bonne journée.'],
      contacts: [{ channel: 'phone' as const, value: '01 99', open: false }],
    };
    expect(layeredBrand(below, above)).toEqual({
      name: 'Maison Tilleul',
      address: 'vous',
      approved: ['Merci de votre patience.', 'Bonne journée.'],
      contacts: [
        { channel: 'email', value: 'a@tilleul.example' },
        { channel: 'phone', value: '01 99', open: false },
      ],
    });
    expect(layeredBrand({}, {})).toEqual({});
  });

  it('is checked field by field', () => {
    const read = (brand: unknown) => () => readPack({ ...team, brand });
    const incident = { text: 'Panne en cours.', until: '2026-11-27T18:00:00+01:00' };
    expect(read({ incidents: [incident] })().brand?.incidents).toEqual([incident]);
    expect(read({ incidents: [{ ...incident, until: 'demain' }] })).toThrow(/incidents: 0: until/);
    expect(read({ contacts: [{ channel: 'pigeon', value: 'x' }] })).toThrow(/contacts: 0: channel/);
    expect(read({ slogan: 'Toujours là' })).toThrow(/slogan/);
  });
});
