import { describe, expect, it } from 'vitest';
import { oncePer } from './once';

describe('what is made once per object', () => {
  it('is made at the first call, and the same after that', () => {
    const once = oncePer<object, number>();
    let calls = 0;
    const key = {};
    const read = () => once(key, () => ++calls);
    expect([read(), read(), calls]).toEqual([1, 1, 1]);
    expect(once({}, () => ++calls)).toBe(2);
  });

  it('may be nothing', () => {
    const once = oncePer<object, null>();
    let calls = 0;
    const key = {};
    const read = () =>
      once(key, () => {
        calls++;
        return null;
      });
    expect([read(), read(), calls]).toEqual([null, null, 1]);
  });

  it('is apart from what others make of the same object', () => {
    const key = {};
    expect([oncePer<object, string>()(key, () => 'a'), oncePer<object, string>()(key, () => 'b')]).toEqual([
      'a',
      'b',
    ]);
  });

  it('is not remembered when the making fails', () => {
    const once = oncePer<object, number>();
    const key = {};
    expect(() =>
      once(key, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(once(key, () => 3)).toBe(3);
  });
});
