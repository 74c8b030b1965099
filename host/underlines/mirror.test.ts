import { describe, expect, it } from 'vitest';
import type { Mark } from './contract';
import { stretches } from './mirror';

const mark = (id: string, start: number, end: number): Mark => ({ id, span: [start, end], severity: 'hint' });
const cut = (text: string, ...marks: Mark[]) =>
  stretches(text, marks).map((one) => [one.text, one.marks.map((on) => on.id).join()]);

describe('stretches', () => {
  it('cuts at each end of each mark', () =>
    expect(cut('un deux trois', mark('a', 3, 7))).toEqual([
      ['un ', ''],
      ['deux', 'a'],
      [' trois', ''],
    ]));
  it('knows marks that overlap', () =>
    expect(cut('abcd', mark('x', 0, 3), mark('y', 2, 4))).toEqual([
      ['ab', 'x'],
      ['c', 'x,y'],
      ['d', 'y'],
    ]));
  it('has nothing to cut in an empty text', () => expect(cut('')).toEqual([]));
});
