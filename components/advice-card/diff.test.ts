import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condensed, diffWords, type Piece } from './diff';
import { excerpt } from './excerpt';
import { cut } from './slots';

const sketch = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}`, gap: text })[kind])
    .join('');
const show = (before: string, after: string) => sketch(diffWords(before, after));

describe('diffWords', () => {
  it('marks words, not letters', () => {
    expect(show('Vous auriez dû lire', 'Nous aurions dû lire')).toBe(
      '[-Vous auriez-]{+Nous aurions+} dû lire',
    );
  });

  it('keeps a slot whole', () => {
    expect(show('Bientôt.', 'Avant ⟦délai⟧.')).toBe('[-Bientôt-]{+Avant ⟦délai⟧+}.');
  });

  it('shows an insertion and a deletion as such', () => {
    expect(show('Bonjour Camille.', 'Bonjour Camille. Désolé.')).toBe('Bonjour Camille.{+ Désolé.+}');
    expect(show('Hi!!! Sam', 'Hi! Sam')).toBe('Hi![-!!-] Sam');
  });

  it('leads from one text to the other, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'mot', ' ', ', ', '⟦x⟧', '🎉', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const pieces = diffWords(before, after);
        const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind);
        expect(
          without('added')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(before);
        expect(
          without('removed')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(after);
        for (const piece of without('removed')) expect(after.startsWith(piece.text, piece.at)).toBe(true);
      }),
    );
  });

  it('does not hang on two long texts with nothing in common', () => {
    const long = (letter: string) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(diffWords(long('a'), long('b')).length).toBeLessThan(4);
  });
});

describe('condensed', () => {
  it('leaves out kept words far from the change and keeps places right', () => {
    const kept = 'We looked into this with the carrier this morning and the parcel is on its way to you. ';
    const pieces = condensed(diffWords(`${kept}Whatever. Bye now`, `${kept}Sorry. Bye now`));
    expect(sketch(pieces)).toMatch(/^… .*to you\. \[-Whatever-\]\{\+Sorry\+\}\. Bye now$/);
    expect(pieces[0]?.kind).toBe('gap');
    const after = `${kept}Sorry. Bye now`;
    for (const piece of pieces)
      if (piece.kind === 'same') expect(after.startsWith(piece.text, piece.at)).toBe(true);
  });
});

describe('cut', () => {
  it('cuts a piece along the spans of the whole text', () => {
    expect(cut('soon or ⟦date⟧', [[18, 24]], 10)).toEqual([
      { text: 'soon or ', marked: false },
      { text: '⟦date⟧', marked: true },
    ]);
    expect(cut('abc', [[50, 60]])).toEqual([{ text: 'abc', marked: false }]);
  });
});

describe('excerpt', () => {
  const long = `${'First words here. '.repeat(12)}nobody picks up the phone. ${'Last words. '.repeat(20)}`;
  const at = long.indexOf('nobody');

  it('quotes a short text whole', () => {
    expect(excerpt('Nobody answers.', [[0, 6]])).toEqual({ text: 'Nobody answers.', spans: [[0, 6]] });
  });

  it('keeps the words that matter and says where it cut', () => {
    const part = excerpt(long, [[at, at + 25]]);
    const [start, end] = part.spans[0]!;
    expect(part.text.slice(start, end)).toBe('nobody picks up the phone');
    expect(part.text).toMatch(/^…\u00a0.*\u00a0…$/);
    expect(part.text.length).toBeLessThan(190);
  });
});
