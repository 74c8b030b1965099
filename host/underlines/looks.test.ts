import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOKS } from './looks';

const css = readFileSync(new URL('./highlight.css', import.meta.url), 'utf8');
const BACKGROUNDS = ['#ffffff', '#f0f2f5', '#15202b', '#000000', '#242526', '#3a3b3c'];

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(Object.entries(LOOKS))('%s', (severity, { colour, tint, line, thickness }) => {
  it('looks the same in the style sheet', () => {
    const rule = css.slice(css.indexOf(`::highlight(tact-${severity})`)).split('}')[0];
    expect(rule).toContain(`background-color: ${tint};`);
    expect(rule).toContain(`text-decoration: underline ${line} ${thickness} ${colour};`);
  });
  it.each(BACKGROUNDS)('can be seen on %s', (background) =>
    expect(contrast(colour, background)).toBeGreaterThan(3),
  );
});
