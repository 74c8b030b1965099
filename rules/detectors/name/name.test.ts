import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../engine/types/situation';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

/** How the names in an answer are judged: the words and how sure, of a customer by this name, after others were answered. */
function judged(
  author: string,
  draft: string,
  to: string,
  platform: 'x' | 'facebook' = 'facebook',
): string[] {
  const situation: Situation = {
    platform,
    visibility: 'public',
    thread: [{ role: 'customer', author, text: 'Colis perdu, nobody answers' }],
    history: [{ to, text: 'C’est réparé, merci de votre patience.' }],
  };
  const found = engine.analyse(draft, situation).diagnostics.filter(({ rule }) => rule === 'wrong-name');
  return found.flatMap(({ spans, severity }) => spans.map((span) => `${draft.slice(...span)} ${severity}`));
}

describe('whose name a reply uses', () => {
  it.each([
    ['Lise Aubin', 'Bonjour Marc, désolé.', 'Marc Petit', ['Marc error']],
    ['Lise Aubin', 'Bonjour Monsieur Petit, désolé.', 'Marc Petit', ['Petit error']],
    [
      'Marie-Laure Stas',
      'Bonjour Marie-Christine, désolée.',
      'Marie-Christine Dufour',
      ['Marie-Christine error'],
    ],
    ['Lise Aubin', 'Thanks for flagging so fast Ruth and sorry for the wait.', 'Ruth Penn', ['Ruth error']],
    ['Lise Aubin', 'Hi April, sorry about this.', 'April Moss', ['April error']],
    ['Lise Aubin', 'Bonjour Kevin, désolé.', 'Marc Petit', ['Kevin hint']],
    ['Maria Lopez', 'Bonjour Marie, désolé.', 'Marie Petit', []],
    ['Camille Roy', 'Bonjour Camile, désolé.', 'Marc Petit', []],
    ['Elizabeth Hall', 'Hi Liz, so sorry.', 'Marc Petit', []],
    ['Dupont Jean', 'Bonjour M. Dupont, désolé.', 'Marc Petit', []],
    ['@jean.dupont75', 'Bonjour Jean, désolé.', 'Marc Petit', []],
    ['@LucDu13', 'Bonjour Luc, désolé.', 'Marc Petit', []],
    ['@115886', 'Bonjour Marc, désolé.', 'Marc Petit', []],
    ['Lise Aubin', 'Bonjour Lise, désolé. Marc, notre technicien, passe demain.', 'Marc Petit', []],
    ['Lise Aubin', 'Bonjour Lise, désolé. J’en parle à Marc, qui rappelle. Zoé', 'Marc Petit', []],
    ['Lise Aubin', 'Bonjour Lise, désolé. Cordialement, Marc', 'Marc Petit', []],
    ['@thejonathanroy', 'Hi Jonny, so sorry.', 'Johnny Moss', []],
    [
      'Lise Aubin',
      'Sorry again, all our love to you, Théo’s mum, and see you.',
      'Théo’s mum',
      ['Théo’s mum error'],
    ],
    ['Lise Aubin', 'Hello! Unfortunately, the line is down.', 'Marc Petit', []],
  ])('%s: %s', (author, draft, to, found) => expect(judged(author, draft, to)).toEqual(found));

  it('may answer who joined in last, as long as the customer is spoken of', () => {
    const thread = [
      { role: 'customer', author: 'Denis Auger', text: 'Le panneau est tombé, inadmissible' },
      { role: 'bystander', author: 'Mélissa Renard', text: 'Mon fils a failli le prendre !' },
    ] as const;
    const found = (draft: string): number =>
      engine
        .analyse(draft, { platform: 'facebook', visibility: 'public', locale: 'fr', thread })
        .diagnostics.filter(({ rule }) => rule === 'wrong-name').length;
    expect(found('Bonjour Madame Renard, désolés. Merci à M. Auger de l’avoir dit.')).toBe(0);
    expect(found('Bonjour Madame Renard, désolés, le panneau est redressé ce soir.')).toBe(1);
  });

  it('may name somebody of whom the customer tells', () => {
    const judge = (text: string): number =>
      engine
        .analyse('Hi Lise, sorry, we won’t be pursuing Dave.', {
          platform: 'x',
          visibility: 'public',
          locale: 'en',
          thread: [{ role: 'customer', author: 'Lise Aubin', text }],
          history: [{ to: 'Dave Orr', text: 'Hi Dave, noted.' }],
        })
        .diagnostics.filter(({ rule }) => rule === 'wrong-name').length;
    expect(judge('My neighbour Dave signed for it')).toBe(0);
    expect(judge('My neighbour signed for it')).toBe(1);
  });
});
