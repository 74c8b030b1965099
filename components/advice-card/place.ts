/** A rectangle in the window, as `DOMRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;
export type Point = Pick<Box, 'left' | 'top'>;

/** Room between the card and the words, and between the card and the window's edge. */
const GAP = 8;

/** Costs above anything that distance can add up to: to cover the words, and per pixel of what must stay free. */
const UNWANTED = 1e5;
const FORBIDDEN = 1e6;

const right = (box: Box): number => box.left + box.width;
const bottom = (box: Box): number => box.top + box.height;

function overlap(a: Box, b: Box): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.left, b.left);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.left - right(b), b.left - right(a));
  const down = Math.max(0, a.top - bottom(b), b.top - bottom(a));
  return across + down;
}

/** Never outside the window; where the card is larger than it, the top left corner stays in view. */
function clamp(at: number, size: number, start: number, length: number): number {
  return Math.max(start + GAP, Math.min(at, start + length - size - GAP));
}

/** Small preferences: below the words, then above, then beside; aligned with their start. */
function taste(card: Box, words: Box): number {
  const beside = card.left >= right(words) || right(card) <= words.left;
  const above = bottom(card) <= words.top;
  return (beside ? 40 : above ? 20 : 0) + Math.abs(card.left - words.left) / 50;
}

function cost(card: Box, words: Box, avoid: readonly Box[]): number {
  const covered = avoid.reduce((sum, box) => sum + overlap(card, box), 0);
  const hidden = overlap(card, words);
  const shade = hidden > 0 ? UNWANTED + hidden : 0;
  return covered * FORBIDDEN + shade + distance(card, words) + taste(card, words);
}

/**
 * Where the card stands: in the window, off what must stay free (the Post button, the counter), off the
 * words, as near to them as that allows. If any free place exists one touches an edge of something, so
 * trying every such edge finds it.
 */
export function place(card: Size, words: Box, viewport: Box, avoid: readonly Box[] = []): Point {
  const around = [words, ...avoid];
  const lefts = [words.left, viewport.left, right(viewport), right(words) - card.width].concat(
    around.flatMap((box) => [right(box) + GAP, box.left - card.width - GAP]),
  );
  const tops = [words.top, viewport.top, bottom(viewport)].concat(
    around.flatMap((box) => [bottom(box) + GAP, box.top - card.height - GAP]),
  );
  const spots = tops.flatMap((y) =>
    lefts.map((x) => ({
      ...card,
      left: clamp(x, card.width, viewport.left, viewport.width),
      top: clamp(y, card.height, viewport.top, viewport.height),
    })),
  );
  const costs = spots.map((spot) => cost(spot, words, avoid));
  const best = spots[costs.indexOf(Math.min(...costs))];
  return { left: best?.left ?? viewport.left, top: best?.top ?? viewport.top };
}

/** Keeps a card that grew where it stands, moved only as far as the window's edge asks. */
export function nudge(spot: Point, card: Size, viewport: Box): Point {
  return {
    left: clamp(spot.left, card.width, viewport.left, viewport.width),
    top: clamp(spot.top, card.height, viewport.top, viewport.height),
  };
}
