import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning';

describe('the beginning of a draft', () => {
  it('is its first key, until the box is emptied', () => {
    let text = '';
    let change = (): void => undefined;
    const type = (next: string): void => {
      text = next;
      change();
    };
    const begun = beginningOf({
      read: () => ({ text }),
      onChange: (listener) => {
        change = listener;
      },
    });
    expect(begun()).toBeUndefined();
    type('B');
    const first = begun();
    expect(Date.now() - Date.parse(first ?? '')).toBeGreaterThanOrEqual(0);
    type('Bonjour');
    expect(begun()).toBe(first);
    type(' ');
    expect(begun()).toBeUndefined();
  });
});
