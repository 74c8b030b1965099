import { describe, expect, it } from 'vitest';
import { latestPer, oncePer } from './once';

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

describe('what is made of an object and of more', () => {
  it('is made again when a mark is another one, and only the latest is kept', () => {
    const latest = latestPer<object, number>();
    let calls = 0;
    const key = {};
    const read = (...marks: unknown[]) => latest(key, marks, () => ++calls);
    expect([read('a', 1), read('a', 1), read('a', 2), read('a', 1)]).toEqual([1, 1, 2, 3]);
  });
});
