import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const judge = createJudge();
function left(draft: string, said = 'Toujours rien') {
  const thread = [{ role: 'customer' as const, text: said }];
  const { diagnostics } = judge.analyse({ platform: 'x', visibility: 'public', thread, draft });
  const spans = diagnostics.filter(({ rule }) => rule === 'placeholder').flatMap((one) => one.spans);
  return spans.map(([start, end]) => draft.slice(start, end));
}

describe('what was left open', () => {
  it.each([
    ['Bonjour {prénom}, désolés.', '{prénom}'],
    ['Bonjour [NOM], désolés.', '[NOM]'],
    ['Bonjour, livré sous ⟦délai⟧.', '⟦délai⟧'],
    ['Bonjour, passage le JJ/MM, désolés.', 'JJ/MM'],
    ['Bonjour, passage à XXhXX, désolés.', 'XXhXX'],
    ['Sorry, it is back at ____ today.', '____'],
    ['Sorry, see <link> for the steps.', '<link>'],
    ['Bonjour , désolés.', 'Bonjour ,'],
  ])('%s', (draft, slot) => expect(left(draft)).toEqual([slot]));

  it.each([
    'Bonjour __cust__, désolés pour ce retard.',
    'Hi <COMPANY> will call you, sorry.',
    'Bonjour, la taille XXL revient lundi.',
    'Bonjour, inscrivez la date au format JJ/MM/AAAA.',
    'Sorry about that, all the best XX',
  ])('is filled: %s', (draft) => expect(left(draft)).toEqual([]));

  it('lets pass what the customer quotes', () => {
    expect(left('Bonjour, le {error} est corrigé, désolés.', 'L’appli affiche {error}')).toEqual([]);
  });
});
