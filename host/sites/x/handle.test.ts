import { describe, expect, it } from 'vitest';
import { asHandle, handleIn, isSameHandle, statusIn } from './handle';

describe('handles and posts in addresses', () => {
  it.each([
    ['/alice', 'alice'],
    ['/alice?lang=fr', 'alice'],
    ['https://x.com/alice', 'alice'],
    ['/alice/status/1', undefined],
    ['/search?q=a', 'search'],
    [null, undefined],
  ])('%s is the profile of %s', (href, handle) => {
    expect(handleIn(href)).toBe(handle);
  });

  it('takes a handle with or without its @, and nothing else', () => {
    expect(asHandle('@Alice_1')).toBe('Alice_1');
    expect(asHandle('Alice Doe')).toBeUndefined();
    expect(asHandle('')).toBeUndefined();
  });

  it('finds the id of a post', () => {
    expect(statusIn('/i/web/status/123?s=20')).toBe('123');
    expect(statusIn('/alice')).toBeUndefined();
  });

  it('does not tell capitals apart, nor take two unknowns for one', () => {
    expect(isSameHandle('Alice', 'aLICE')).toBe(true);
    expect(isSameHandle(undefined, undefined)).toBe(false);
  });
});
