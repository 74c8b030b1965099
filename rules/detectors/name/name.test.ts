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
    ['Lise Aubin', 'Hello! Unfortunately, the line is down.', 'Marc Petit', []],
  ])('%s: %s', (author, draft, to, found) => expect(judged(author, draft, to)).toEqual(found));
});
