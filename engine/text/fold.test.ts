import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unslot } from './fold';

describe('fold', () => {
  it('keeps the length for every code point', () => {
    const wrong: number[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const text = String.fromCodePoint(point);
      if (fold(text).length !== text.length) wrong.push(point);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps length and is offset by offset the fold of each unit, for 100,000 random strings', () => {
    const marks = fc.constantFrom(
      '\u0301',
      '\u200d',
      '\ufe0f',
      '\ud83d',
      '\udc69',
      'İ',
      'ß',
      'שלום',
      '’',
      '€',
      '👩‍👩‍👧',
    );
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), marks), { maxLength: 8 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const folded = fold(whole);
        const at = Math.floor(whole.length / 2);
        return folded.length === whole.length && folded === fold(whole.slice(0, at)) + fold(whole.slice(at));
      }),
      { numRuns: 100_000 },
    );
  });

  it.each([
    ['Désolé', 'desole'],
    ['L’été', "l'ete"],
    ['De\u0301sole\u0301', 'desole'],
    ['« œuvre »', '" oeuvre "'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['à\u202f!', 'a !'],
    ['−20 %', '-20 %'],
  ])('reads %s as %s', (text, key) => {
    expect(unslot(fold(text))).toBe(key);
  });
});
