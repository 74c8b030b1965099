import { describe, expect, it } from 'vitest';
import { scan } from '../text/scan';
import { signatureAt, signerOf } from './signature';

const signature = (text: string): string => {
  const tokens = scan(text);
  const first = tokens[signatureAt(tokens)];
  return first ? text.slice(first.start) : '';
};

describe('signatures', () => {
  it.each([
    ['Je regarde. ^LM', '^LM', 'lm'],
    ['Je regarde. – Léa', '– Léa', 'lea'],
    ['Je regarde. Cordialement, Paul', 'Cordialement, Paul', 'paul'],
    ['We are on it. Cheers, Tess', 'Cheers, Tess', 'tess'],
    ['Je regarde. Lucile, Terra Vivace', 'Lucile, Terra Vivace', 'lucile'],
    ['Je regarde. Le secrétariat, Denise', 'Le secrétariat, Denise', null],
    ['Je regarde. L’équipe Forma du quai', 'L’équipe Forma du quai', null],
  ])('%s', (text, signed, by) => {
    expect(signature(text)).toBe(signed);
    if (by !== null) expect(signerOf(scan(text))).toBe(by);
  });

  it.each([
    'Bonjour Paul, désolé. Le magasin de Vannes vous attend.',
    'Hi Sam, sorry. The Leeds store will call.',
    'Bonjour. Écrivez-nous ici.',
    'Je regarde votre dossier',
  ])('nobody signed: %s', (text) => expect(signature(text)).toBe(''));
});
