import { describe, expect, it } from 'vitest';
import { faultInWords } from './fault-words';
import { phraseFault } from './rule-judge';

const told = (phrase: string): string => faultInWords(phraseFault(phrase, 'fr') ?? '', 'fr');

describe('a fault of a phrase in French', () => {
  it('says where, what is wanted and what stands there', () => {
    expect(told('(cher')).toBe('au signe 5\u00a0: il faut «)», et c’est la fin');
    expect(told('cher UNLESS ')).toBe(
      'au signe 12\u00a0: il faut l’un de ces mots\u00a0: before, after, clause, sentence, text, et c’est la fin',
    );
    expect(told('cher ..40 ami')).toBe(
      'au signe 5\u00a0: il faut un écart de 1 à 12 mots, pas «\u202f..40\u202f»',
    );
  });

  it('leaves no English in any fault that a lead can make', () => {
    const faults = [
      '(',
      'cher )',
      '~dire:x',
      '#moi',
      '@rien',
      'cher UNLESS',
      'a ..40 b',
      '{',
      'cher | ami',
      '%',
    ];
    for (const phrase of faults) {
      expect(phraseFault(phrase, 'fr'), phrase).not.toBeNull();
      expect(told(phrase), phrase).not.toMatch(/expected|found|\b(?:the|one of|a word)\b/);
    }
  });
});
