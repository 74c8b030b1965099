import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../engine/waiting/waiting';
import { pageMemory, pageOf } from './page-memory';

const at = (address: string): URL => new URL(address, 'https://www.facebook.com');
const said = (key: string, hour: number): Shown => ({
  key,
  side: 'customer',
  author: `Client ${key}`,
  text: '?',
  at: new Date(Date.UTC(2026, 4, 12, hour)).toISOString(),
});
const keys = (messages: readonly Shown[]): string => messages.map(({ key }) => key).join('');

describe('what a scrolled page has shown', () => {
  it('counts once, oldest first, though its rows come and go', () => {
    const remember = pageMemory();
    const page = at('/norel');
    remember(page, { messages: [said('b', 9), said('c', 10)], isPartial: true });
    const all = remember(page, { messages: [said('c', 10), said('a', 8), said('a', 8)], isPartial: true });
    expect(keys(all)).toBe('abc');
  });

  it('is forgotten on another page, and on a page that shows all it has', () => {
    const remember = pageMemory();
    remember(at('/norel'), { messages: [said('a', 8)], isPartial: true });
    expect(keys(remember(at('/norel'), { messages: [said('b', 9)], isPartial: false }))).toBe('b');
    expect(keys(remember(at('/other'), { messages: [said('c', 9)], isPartial: true }))).toBe('c');
  });
});

describe('a page', () => {
  it('stays the same whichever of its comments stands out, and is another with another post', () => {
    const one = pageOf(at('/permalink.php?story_fbid=1&id=2&comment_id=3&__cft__[0]=x'));
    expect(one).toBe(pageOf(at('/permalink.php?story_fbid=1&id=2')));
    expect(one).not.toBe(pageOf(at('/permalink.php?story_fbid=9&id=2')));
  });
});
