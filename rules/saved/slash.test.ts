import { describe, expect, it } from 'vitest';
import { slashAt } from './slash';

const typed = (text: string) => slashAt(text, text.length);

describe('typing «/»', () => {
  it.each([
    ['/', ''],
    ['/ret', 'ret'],
    ['Bonjour,\n/', ''],
    ['Bonjour,\n/retard', 'retard'],
    ['Bonjour Léa, /ret', 'ret'],
    ['/délai', 'délai'],
    ['@elise_v /', ''],
  ])('looks for a saved reply in «%s»', (text, query) => {
    expect(typed(text)).toMatchObject({ start: text.lastIndexOf('/'), end: text.length, query });
  });

  it.each([
    'et/ou',
    'et/',
    'et / ',
    'et / ou',
    'vous et /',
    'et /ou',
    '24/7',
    '24 /7',
    'ouvert 24/7 et 7j/7',
    'https://',
    'https://x.com/aide',
    'voir https://',
    'www.site.fr/retours',
    '10 € /mois',
    '10 €/mois',
    '//',
    '/ ',
    '/ret ',
    '/ret.',
    'le 12/05',
    'km/h',
    'Monsieur/Madame',
    'c/o',
    '',
  ])('opens nothing in «%s»', (text) => {
    for (let caret = 0; caret <= text.length; caret++) {
      const open = slashAt(text, caret);
      // On the way to «/ret.» the beginning is a search all the same.
      if (!text.startsWith('/')) expect([caret, open]).toEqual([caret, null]);
    }
    expect(typed(text)).toBeNull();
  });

  it('opens nothing with the caret inside a word', () => {
    expect(slashAt('/retard', 4)).toBeNull();
    expect(slashAt('Bonjour /retard merci', 15)).toMatchObject({ start: 8, query: 'retard', opens: false });
  });
});
