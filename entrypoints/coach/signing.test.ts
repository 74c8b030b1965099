import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../host/editors/edits';
import { signatureEdit, signingOf } from './signing';

const signed = (text: string): string => {
  const edit = signatureEdit(text, 'LM', ['LM', 'AB']);
  return edit ? applyEdit(text, edit) : text;
};

describe('a shared desk’s signature', () => {
  it('comes last, once, in place of a colleague’s and of nobody else’s', () => {
    expect(['Bonjour.', 'Bonjour. ', 'Bonjour. ^AB', 'Bonjour. ^LM', 'Bonjour. ^ZZ', ''].map(signed)).toEqual(
      ['Bonjour. ^LM', 'Bonjour. ^LM', 'Bonjour. ^LM', 'Bonjour. ^LM', 'Bonjour. ^ZZ ^LM', '^LM'],
    );
  });

  it('is nobody’s who has left', () => {
    expect(signingOf({ signing: { all: ' LM ,AB', by: 'AB' } })).toEqual({ all: ['LM', 'AB'], by: 'AB' });
    expect(signingOf({ signing: { all: 'LM', by: 'AB' } }).by).toBe('');
  });
});
