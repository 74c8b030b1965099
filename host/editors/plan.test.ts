import { describe, expect, it } from 'vitest';
import type { Edit, Span } from '../../engine/types/text';
import type { EditorText } from './contract';
import { applyEdit } from './edits';
import { planWrites } from './plan';
import { plainText } from './read';

function withChips(text: string, ...chips: Span[]): EditorText {
  return { ...plainText(text), atoms: chips.map((span) => ({ kind: 'chip', span, locked: true })) };
}

function outcome(text: EditorText, edit: Edit): string | null {
  return planWrites(text, edit)?.reduce(applyEdit, text.text) ?? null;
}

describe('planWrites', () => {
  it('writes an edit as it is', () => {
    const edit = { start: 0, end: 3, text: 'une' };
    expect(planWrites(withChips('une fois'), { ...edit, text: 'deux' })).toEqual([{ ...edit, text: 'deux' }]);
    expect(planWrites(withChips('une fois'), edit)).toEqual([]);
  });

  it.each([
    ['a word and its space', 'je suis suis là', { start: 7, end: 12 }],
    ['the last word', 'merci beaucoup', { start: 5, end: 14 }],
    ['a whole paragraph', 'a\nb\nc', { start: 2, end: 3 }],
    ['the first paragraph', 'a\nb', { start: 0, end: 1 }],
    ['beside an emoji', 'oui👩🏽 non', { start: 0, end: 3 }],
  ])('deletes %s without an empty write', (_, text, span) => {
    const edit = { ...span, text: '' };
    const writes = planWrites(withChips(text), edit)!;
    expect(writes.every((write) => /[^\n]/.test(write.text))).toBe(true);
    expect(outcome(withChips(text), edit)).toBe(applyEdit(text, edit));
  });

  it('refuses to empty the text: there is no neighbour to write', () =>
    expect(planWrites(withChips('non'), { start: 0, end: 3, text: '' })).toBeNull());

  it('goes around a chip, last write first', () => {
    const text = withChips('Oui Marie non', [4, 9]);
    const edit = { start: 0, end: 13, text: 'Bonjour Marie, merci' };
    expect(planWrites(text, edit)!.map((write) => write.start)).toEqual([9, 0]);
    expect(outcome(text, edit)).toBe(edit.text);
  });

  it('refuses to take a chip away or to widen over one', () => {
    expect(planWrites(withChips('Oui Marie', [4, 9]), { start: 0, end: 9, text: 'Oui' })).toBeNull();
    expect(planWrites(withChips('AxB', [0, 1], [2, 3]), { start: 1, end: 2, text: '' })).toBeNull();
  });

  it('refuses what is no range of the text', () =>
    expect(planWrites(withChips('a'), { start: 0, end: 9, text: 'b' })).toBeNull());
});
