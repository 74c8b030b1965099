import { describe, expect, it } from 'vitest';
import { carry, carrySpan, fits } from './edits';

const edit = { start: 4, end: 8, text: 'xy' };

describe('carry', () => {
  it.each([
    [0, 0],
    [4, 4],
    [6, 6],
    [8, 6],
    [10, 8],
  ])('%d → %d', (before, after) => expect(carry(before, edit)).toBe(after));
  it('moves a caret behind what is inserted at it', () =>
    expect(carry(4, { start: 4, end: 4, text: ',' })).toBe(5));
});

describe('carrySpan', () => {
  it('leaves a span before the edit', () => expect(carrySpan([0, 4], edit)).toEqual([0, 4]));
  it('moves a span behind the edit', () => expect(carrySpan([8, 12], edit)).toEqual([6, 10]));
  it('grows with what is typed inside', () =>
    expect(carrySpan([2, 9], { start: 5, end: 5, text: 'é' })).toEqual([2, 10]));
  it('does not take in what is typed at its edges', () => {
    expect(carrySpan([2, 9], { start: 9, end: 9, text: 's' })).toEqual([2, 9]);
    expect(carrySpan([2, 9], { start: 2, end: 2, text: 's' })).toEqual([3, 10]);
  });
  it('ends with its words', () => {
    expect(carrySpan([4, 8], edit)).toBeNull();
    expect(carrySpan([6, 10], edit)).toBeNull();
    expect(carrySpan([5, 7], edit)).toBeNull();
  });
});

describe('fits', () => {
  it('refuses what is no range of the text', () => {
    expect(fits('abc', { start: 0, end: 4, text: '' })).toBe(false);
    expect(fits('abc', { start: 2, end: 1, text: '' })).toBe(false);
    expect(fits('abc', { start: 3, end: 3, text: '!' })).toBe(true);
  });
});
