import { describe, expect, it } from 'vitest';
import type { Situation } from '../types/situation';
import { inventions } from './invented';

const situation: Situation = {
  platform: 'x',
  visibility: 'public',
  brand: { name: 'Meublerie', contacts: [{ channel: 'phone', value: '01 02 03 04 05' }] },
  thread: [{ role: 'customer', author: 'Camille', text: 'Canapé commandé le 3 mai à Lens, toujours rien !' }],
};
const DRAFT = 'Bonjour, vérifiez vos mails. Je regarde demain. Léa';

describe('what a reply makes up', () => {
  it('is nothing where all of it was told', () => {
    const text =
      'Bonjour Camille, nous sommes désolés pour ce canapé du 3 mai. Je regarde demain avec Lens, ou au 01 02 03 04 05. Léa';
    expect(inventions(DRAFT, situation, text)).toEqual([]);
  });

  it.each([
    ['a figure', 'Nous arrivons le 12 mai.', '12'],
    ['an address', 'Écrivez à sav@meublerie.example.', 'sav@meublerie.example'],
    ['a name', 'Bonjour Camille, mon collègue Thomas vous appelle.', 'Thomas'],
    ['a day', 'Vous aurez une réponse vendredi.', 'vendredi'],
    ['a delay', 'Vous aurez une réponse sous deux jours.', 'sous deux jours'],
    ['a gesture', 'Nous vous remboursons ce canapé.', 'remboursons'],
    ['a day, in English', 'We will reply by Friday.', 'Friday'],
    ['a gesture, in English', 'We will send you a voucher.', 'voucher'],
  ])('%s', (_, text, made) => expect(inventions(DRAFT, situation, text)).toContain(made));
});
