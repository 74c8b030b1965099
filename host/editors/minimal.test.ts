import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from './edits';
import { isBoundary } from './graphemes';
import { editsAround, minimalEdit } from './minimal';

describe('minimalEdit', () => {
  it.each([
    ['vous devriez lire', 'vous pouvez lire', { start: 5, end: 10, text: 'pouv' }],
    ['je suis suis là', 'je suis là', { start: 8, end: 13, text: '' }],
    ['Bonjour Marie', 'Bonjour, Marie', { start: 7, end: 7, text: ',' }],
    ['a 👩🏽 b', 'a 👩🏿 b', { start: 2, end: 6, text: '👩🏿' }],
    ['un 👨‍👩‍👧‍👦 ici', 'un 👨‍👩‍👧 ici', { start: 3, end: 14, text: '👨‍👩‍👧' }],
    ['e\u0301te', 'ete', { start: 0, end: 2, text: 'e' }],
  ])('%j → %j', (before, after, edit) => expect(minimalEdit(before, after)).toEqual(edit));

  it('says nothing of equal texts', () => expect(minimalEdit('même', 'même')).toBeNull());

  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', 'e\u0301', '👩🏽', '👨‍👩‍👧', '🎉', 'ש'))
    .map((all) => all.join(''));
  it('leads from one text to the other and cuts no character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = minimalEdit(before, after);
        if (!edit) return before === after;
        const cuts = [
          isBoundary(before, edit.start),
          isBoundary(before, edit.end),
          isBoundary(after, edit.start),
        ];
        return applyEdit(before, edit) === after && cuts.every(Boolean);
      }),
    );
  });
});

describe('editsAround', () => {
  const before = 'Bonjour @Marie, vous auriez dû lire';
  const chip = [8, 14] as const;
  it('is one edit where no chip stands inside', () =>
    expect(editsAround(before, 'Bonjour @Marie, merci', [chip])).toHaveLength(1));
  it('is one edit on each side of a chip', () =>
    expect(editsAround(before, 'Merci @Marie, à bientôt', [chip])).toEqual([
      { start: 0, end: 7, text: 'Merci' },
      { start: 16, end: 35, text: 'à bientôt' },
    ]));
  it('is nothing when the chip would have to go', () =>
    expect(editsAround(before, 'Bonjour Paul, merci', [chip])).toBeNull());
  it('never cuts a chip', () => expect(editsAround(before, 'Bonjour @Marion, merci', [chip])).toBeNull());
});
