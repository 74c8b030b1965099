import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, place } from './place';

const window_: Box = { left: 0, top: 0, width: 1200, height: 800 };
const card = { width: 340, height: 220 };
const words: Box = { left: 400, top: 300, width: 120, height: 20 };
const covers = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('place', () => {
  it('stands below the words, aligned with their start', () => {
    expect(place(card, words, window_)).toEqual({ left: 400, top: 328 });
  });

  it('goes above them near the lower edge', () => {
    expect(place(card, { ...words, top: 700 }, window_)).toEqual({ left: 400, top: 472 });
  });

  it('shifts sideways near the right edge', () => {
    expect(place(card, { ...words, left: 1050 }, window_).left).toBe(852);
  });

  it('never covers the site’s Post button, though it stands just below the words', () => {
    const post = { left: 560, top: 340, width: 80, height: 36 };
    const spot = place(card, words, window_, [post]);
    expect(covers({ ...spot, ...card }, post)).toBe(false);
    expect(covers({ ...spot, ...card }, words)).toBe(false);
  });

  it('keeps the top left corner in view when the window is too small', () => {
    expect(place(card, words, { ...window_, width: 300, height: 200 })).toEqual({ left: 8, top: 8 });
  });
});

const box = (most: number): fc.Arbitrary<Box> =>
  fc.record({
    left: fc.integer({ min: 0, max: 1200 }),
    top: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 1, max: most }),
    height: fc.integer({ min: 1, max: 60 }),
  });

describe('wherever the words are', () => {
  it('stays in the window, and covers nothing where a free place exists', () => {
    fc.assert(
      fc.property(box(600), fc.array(box(200), { maxLength: 4 }), (near, avoid) => {
        const spot = { ...place(card, near, window_, avoid), ...card };
        expect(spot.left).toBeGreaterThanOrEqual(8);
        expect(spot.top).toBeGreaterThanOrEqual(8);
        expect(spot.left + spot.width).toBeLessThanOrEqual(1192);
        expect(spot.top + spot.height).toBeLessThanOrEqual(792);
        const free = freeSpotExists([near, ...avoid]);
        if (free) for (const taken of [near, ...avoid]) expect(covers(spot, taken)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** Looks on a coarse grid, with the gap around what must stay free. */
function freeSpotExists(taken: readonly Box[]): boolean {
  const grown = taken.map(({ left, top, width, height }) => ({
    left: left - 8,
    top: top - 8,
    width: width + 16,
    height: height + 16,
  }));
  for (let left = 8; left <= 852; left += 12)
    for (let top = 8; top <= 572; top += 12)
      if (!grown.some((other) => covers({ left, top, ...card }, other))) return true;
  return false;
}
