import { describe, expect, it } from 'vitest';
import { patienceIn } from './patience';

const first = { x: { amber: 1, red: 2 }, elsewhere: { amber: 1, red: 24 } };
const told = { waiting: { x: { amber: 3, red: 4 } } };

describe('how long a customer may wait', () => {
  it('is what the pack tells, unless the person set it', () => {
    expect(patienceIn('x', first, first, told)).toEqual({ amber: 3, red: 4 });
    const own = { ...first, x: { amber: 1, red: 6 } };
    expect(patienceIn('x', own, first, told)).toEqual({ amber: 1, red: 6 });
  });
  it('is as Tact starts where neither says', () => {
    expect(patienceIn('elsewhere', first, first, told)).toEqual(first.elsewhere);
    expect(patienceIn('x', first, first, null)).toEqual(first.x);
  });
});
