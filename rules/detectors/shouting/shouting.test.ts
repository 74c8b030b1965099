import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const judge = createJudge();
function shouted(
  draft: string,
  said = 'Colis jamais reçu, 3 semaines que j’attends',
  name = 'LUMIO',
): string[] {
  const { diagnostics } = judge.analyse({
    platform: 'x',
    visibility: 'public',
    brand: { name },
    thread: [{ role: 'customer', text: said }],
    draft,
  });
  const spans = diagnostics.filter(({ rule }) => rule === 'shouting').flatMap((one) => one.spans);
  return spans.map(([start, end]) => draft.slice(start, end));
}

describe('shouting', () => {
  it.each([
    ['Bonjour, votre colis a été livré AU VOISIN, voyez avec lui.', ['AU VOISIN']],
    ['Bonjour, avez-vous branché le câble gris ???', ['???']],
    ['Bonjour, c’est écrit NOIR SUR BLANC page 2 !!!', ['NOIR SUR BLANC', '!!!']],
    ['Bonjour, ne donnez votre code à PERSONNE.', ['PERSONNE']],
  ])('%s', (draft, words) => expect(shouted(draft)).toEqual(words));

  it.each([
    'Bonjour, la SNCF met des bus en place à CDG !',
    'Bonjour, une lampe LUMIO doit durer dix ans. Désolés !',
    'Bonjour, gardez la touche MENU appuyée, puis OK.',
    'Bonjour, le code ETE25 fonctionne à nouveau.',
    'Bonjour Madame RUBINSTEIN, votre lampe part demain.',
    'Cher Monsieur Paul RUBINSTEIN, votre lampe part demain.',
  ])('is not: %s', (draft) => expect(shouted(draft)).toEqual([]));

  it('lets joy be loud', () =>
    expect(shouted('ALLEZ LES BLEUS !!!', 'Merci, super équipe, je vous adore !')).toEqual([]));
});
