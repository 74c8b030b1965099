import { describe, expect, it } from 'vitest';
import { filled } from './settings';

describe('settings of an older Tact', () => {
  it('get what they do not have yet, however deep, and keep what they have', () => {
    const fallback = { v: 1, list: ['a'], history: { on: true, days: 90 } };
    expect(filled(fallback, { v: 1, list: [] })).toEqual({ v: 1, list: [], history: { on: true, days: 90 } });
    expect(filled(fallback, { history: { on: false }, later: 1 })).toEqual({
      ...fallback,
      history: { on: false, days: 90 },
      later: 1,
    });
    expect(filled(fallback, undefined)).toBe(fallback);
  });
});
