import { describe, expect, it } from 'vitest';
import { sentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import { numberedPoints, questionsOf } from './points';
import type { TextReading } from './text';

function read(text: string): TextReading {
  const tokens = tokenise(text, 'fr');
  return { text, locale: 'fr', tokens, sentences: sentences(text, tokens), hits: new Map() };
}
const texts = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end).trim());

describe('the points of a message', () => {
  it.each([
    ['1) le colis 2) la facture', 2],
    ['1. colis\n2. facture\n3. appel', 3],
    ['a) why b) when c) how', 3],
    ['Primo la box, secundo la facture', 2],
    ['J’ai payé 2. fois 89,90 €', 0],
    ['Rendez-vous le 3 à 14 h', 0],
    ['Acheté le 1 ou 2 janvier, toujours rien', 0],
  ] as const)('%s: %s', (text, n) => expect(numberedPoints(read(text))).toHaveLength(n));

  it.each([
    ['Où est-il ? Vous m’en prêtez un ?', ['Où est-il ?', 'Vous m’en prêtez un ?']],
    [
      'Comment le récupérer et est-ce que mes achats sont perdus ?',
      ['Comment le récupérer', 'et est-ce que mes achats sont perdus ?'],
    ],
    ['Where is it, and when do I get it?', ['Where is it', ', and when do I get it?']],
    ['Hi, is the pass valid on Sundays?', [', is the pass valid on Sundays?']],
    ['Trouble with my kettle, can you help?', [', can you help?']],
    ['If I am late and the gate is shut, what do I do?', [', what do I do?']],
    ['Can I keep it, or do I send it back?', ['Can I keep it, or do I send it back?']],
    ['Le colis arrive quand et qui paie ?', ['Le colis arrive quand', 'et qui paie ?']],
    ['Tall? Male? What a rule.', []],
    ['Toujours rien.', []],
  ] as const)('%s', (text, parts) => expect(texts(text, questionsOf(read(text)))).toEqual(parts));
});
