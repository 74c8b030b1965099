import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of each theme: those of the first block, then the theme's own. */
function tokensOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((found) => [found[1]!, found[2]!]));
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The grounds that the bar may stand on: those of the sites, beside our own paper. */
const themes = [
  { name: 'light', selector: '.tact', grounds: ['#ffffff', '#f0f2f5'] },
  { name: 'dim', selector: '.tact[data-theme="dim"]', grounds: ['#15202b'] },
  { name: 'dark', selector: '.tact[data-theme="dark"]', grounds: ['#000000', '#18191a', '#242526'] },
];

const pairs = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['quiet', 'hover'],
  ['ink', 'hover'],
  ['mark', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-weight', 'error'],
  ['on-weight', 'warning'],
  ['on-weight', 'hint'],
  ['ink', 'error-tint'],
  ['ink', 'warning-tint'],
  ['ink', 'hint-tint'],
  ['ink', 'added'],
  ['ink', 'slot'],
  ['removed-ink', 'removed'],
] as const;

describe.each(themes)('the $name theme', ({ selector, grounds }) => {
  const tokens = tokensOf(selector);
  const colour = (name: string) => tokens.get(name)!;

  it('defines every colour', () => {
    expect([...tokens.keys()]).toEqual([...tokensOf('.tact').keys()]);
  });

  it.each(pairs)('reads: %s on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('reads on the site’s %s', (ground) => {
    for (const text of ['ink', 'quiet', 'error', 'warning', 'hint', 'mark'])
      expect(contrast(colour(text), ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('edge'), ground)).toBeGreaterThanOrEqual(3);
  });

  it('shows edges of controls and slots on paper', () => {
    for (const edge of ['edge', 'slot-edge', 'error', 'warning', 'hint'])
      expect(contrast(colour(edge), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});
