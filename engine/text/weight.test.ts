import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan';
import { overflowAt } from './weight';

const over = (text: string, limit: number): number | null => overflowAt(text, scan(text), limit);

describe('X counts', () => {
  it('a letter, an accent, a quote as one', () => {
    expect(over('é’« » '.repeat(10), 60)).toBeNull();
    expect(over('é’« » '.repeat(10), 59)).toBe(59);
  });

  it('a letter with a combining accent as one', () => expect(over('e\u0301'.repeat(20), 20)).toBeNull());

  it('a Chinese sign as two', () => {
    expect(over('漢'.repeat(10), 20)).toBeNull();
    expect(over('漢'.repeat(10), 19)).toBe(9);
  });

  it('an emoji as two, however it is put together', () => {
    expect(over('👨‍👩‍👧‍👦'.repeat(10), 20)).toBeNull();
    expect(over('🇫🇷'.repeat(10), 19)).toBe(36);
  });

  it('a link as 23, long or short', () => {
    const long = `https://www.horizon.example/${'a'.repeat(300)}`;
    expect(over(`Ici : ${long}`, 29)).toBeNull();
    expect(over(`Ici : ${long}`, 28)).toBe(6);
    expect(over('colibri.fr', 22)).toBe(0);
  });

  it('a text of exactly the limit as fitting', () => {
    expect(over('a'.repeat(280), 280)).toBeNull();
    expect(over('a'.repeat(281), 280)).toBe(280);
  });

  it('nothing in an empty text', () => expect(over('', 0)).toBeNull());

  it('a plain text by the short way as by the long one, which a sign at its end forces', () => {
    const letter = fc.constantFrom(...'aéÿ œ’«»“–…€\u202f\u00a0\n9.');
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 18, max: 80 }),
        (letters, limit) => {
          const text = letters.join('');
          expect(over(text, limit) === null).toBe(over(`${text} 漢`, limit + 3) === null);
        },
      ),
    );
  });
});
