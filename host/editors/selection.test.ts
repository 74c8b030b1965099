import { describe, expect, it } from 'vitest';
import { selectionAfter, spanOf } from './selection';

const edit = { start: 4, end: 8, text: 'xy' };
const at = (anchor: number, focus = anchor) => ({ anchor, focus });

describe('selectionAfter', () => {
  it.each([
    ['none of the person', null, at(6)],
    ['a caret in the old words', at(6), at(6)],
    ['a caret behind them', at(8), at(6)],
    ['a caret before them', at(4), at(4)],
    ['a caret elsewhere', at(20), at(18)],
    ['the old words selected', at(4, 8), at(6)],
    ['a selection around them', at(2, 10), at(2, 8)],
    ['a backward selection behind them', at(20, 10), at(18, 8)],
  ])('%s', (_, own, after) => expect(selectionAfter(own, edit)).toEqual(after));
  it('goes behind what is inserted at the caret', () =>
    expect(selectionAfter(at(4), { start: 4, end: 4, text: ',' })).toEqual(at(5)));
});

describe('spanOf', () => {
  it('has no direction', () => expect(spanOf(at(9, 3))).toEqual([3, 9]));
  it('is nothing for nothing', () => expect(spanOf(null)).toBeNull());
});
