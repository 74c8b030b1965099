import { describe, expect, it } from 'vitest';
import { teamPack, teamRule } from '../../tests/packs/sample';
import { isSame, packChanges } from './changes';

describe('what a pack changes', () => {
  it('is all of it when there was none before', () => {
    expect(packChanges(null, teamPack())).toEqual({
      from: null,
      to: 1,
      rules: { added: ['x-tilleul/ritournelle', 'boilerplate'], changed: [], removed: [] },
      said: {
        'x-tilleul/ritournelle': { fr: 'Chez nous, on ne l’écrit pas.', en: 'We don’t write this here.' },
      },
      contacts: { added: ['phone 01 99 00 12 34'], changed: [], removed: [] },
      texts: { added: [], changed: [], removed: [] },
      else: false,
    });
  });

  it('is told by name: rules, contacts, texts', () => {
    const before = teamPack({
      brand: { contacts: [{ channel: 'phone', value: '01' }], approved: ['Merci.'] },
    });
    const after = teamPack({
      version: 2,
      rules: [teamRule('x-tilleul/ritournelle', ['belle soirée'], ['evening'])],
      overrides: {},
      brand: {
        contacts: [{ channel: 'phone', value: '01', open: false }],
        incidents: [{ text: 'Panne.', until: '2026-11-27T18:00:00+01:00' }],
      },
    });
    expect(packChanges(before, after)).toEqual({
      from: 1,
      to: 2,
      rules: { added: [], changed: ['x-tilleul/ritournelle'], removed: ['boilerplate'] },
      said: {
        'x-tilleul/ritournelle': { fr: 'Chez nous, on ne l’écrit pas.', en: 'We don’t write this here.' },
      },
      contacts: { added: [], changed: ['phone 01'], removed: [] },
      texts: { added: ['Panne.'], changed: [], removed: ['Merci.'] },
      else: false,
    });
  });

  it('is nothing between two versions that say the same', () => {
    expect(isSame(packChanges(teamPack(), teamPack({ version: 2 })))).toBe(true);
    expect(isSame(packChanges(teamPack(), teamPack({ name: 'Tilleul' })))).toBe(false);
  });
});
