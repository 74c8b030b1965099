import type { Theme } from '../../components/composer/state';

const DIM_FROM = 12;
const LIGHT_FROM = 128;

/** The first colour behind an element that is not see-through, as red, green, blue. */
function ground(element: Element): readonly [number, number, number] {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const [r = 255, g = 255, b = 255, alpha = 1] = (
      getComputedStyle(one).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5 && getComputedStyle(one).backgroundColor !== 'transparent') return [r, g, b];
  }
  return [255, 255, 255];
}

/** The site's theme, by the colour behind the box: X has three, Facebook two. */
export function themeOf(element: Element): Theme {
  const [r, g, b] = ground(element);
  const light = 0.299 * r + 0.587 * g + 0.114 * b;
  if (light >= LIGHT_FROM) return 'light';
  return light >= DIM_FROM ? 'dim' : 'dark';
}

/** The site's text size in pixels where the person writes. */
export const textSizeOf = (element: Element): number =>
  Math.min(18, Number.parseFloat(getComputedStyle(element).fontSize) || 15);
