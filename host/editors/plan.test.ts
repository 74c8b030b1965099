import { describe, expect, it } from 'vitest';
import type { Edit, Span } from '../../engine/types/text';
import type { EditorText } from './contract';
import { applyEdit } from './edits';
import { planWrite } from './plan';
import { plainText } from './read';

function withChips(text: string, ...chips: Span[]): EditorText {
  return { ...plainText(text), atoms: chips.map((span) => ({ kind: 'chip', span, locked: true })) };
}

/** The text after the write that is planned. */
function outcome(text: EditorText, edit: Edit): string | null {
  const planned = planWrite(text, edit);
  if (planned === 'unchanged') return text.text;
  return planned && applyEdit(text.text, planned);
}

describe('planWrite', () => {
  it('writes an edit as it is', () => {
    const edit = { start: 0, end: 3, text: 'deux' };
    expect(planWrite(withChips('une fois'), edit)).toEqual(edit);
    expect(planWrite(withChips('une fois'), { ...edit, text: 'une' })).toBe('unchanged');
  });

  it.each([
    ['a word and its space', 'je suis suis là', { start: 7, end: 12 }],
    ['the last word', 'merci beaucoup', { start: 5, end: 14 }],
    ['a whole paragraph', 'a\nb\nc', { start: 2, end: 3 }],
    ['the first paragraph', 'a\nb', { start: 0, end: 1 }],
    ['a paragraph between empty ones', '\n\nb\n\nc', { start: 2, end: 3 }],
    ['beside an emoji', 'oui👩🏽 non', { start: 0, end: 3 }],
  ])('deletes %s without an empty write', (_, text, span) => {
    const edit = { ...span, text: '' };
    const planned = planWrite(withChips(text), edit) as Edit;
    expect(planned.text).toMatch(/[^\n]/);
    expect(outcome(withChips(text), edit)).toBe(applyEdit(text, edit));
  });

  it('refuses to empty the text: there is no neighbour to write', () =>
    expect(planWrite(withChips('non'), { start: 0, end: 3, text: '' })).toBeNull());

  it('goes around a chip on one side', () => {
    const text = withChips('Marie, non', [0, 5]);
    const edit = { start: 0, end: 10, text: 'Marie, merci' };
    expect((planWrite(text, edit) as Edit).start).toBeGreaterThanOrEqual(5);
    expect(outcome(text, edit)).toBe(edit.text);
  });

  it('refuses words on both sides of a chip, a chip taken away, a chip for a neighbour', () => {
    const both = { start: 0, end: 13, text: 'Bonjour Marie, merci' };
    expect(planWrite(withChips('Oui Marie non', [4, 9]), both)).toBeNull();
    expect(planWrite(withChips('Oui Marie', [4, 9]), { start: 0, end: 9, text: 'Oui' })).toBeNull();
    expect(planWrite(withChips('AxB', [0, 1], [2, 3]), { start: 1, end: 2, text: '' })).toBeNull();
  });

  it('refuses what is no range of the text', () =>
    expect(planWrite(withChips('a'), { start: 0, end: 9, text: 'b' })).toBeNull());
});
