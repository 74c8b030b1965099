import type { Mark } from './contract';
import { dress } from './layer';
import { LOOKS } from './looks';

/** What decides where a textarea breaks its lines. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant-caps',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** Makes an element break its lines as the textarea does. */
export function copyShape(from: HTMLElement, to: HTMLElement): void {
  const style = getComputedStyle(from);
  for (const name of COPIED) to.style.setProperty(name, style.getPropertyValue(name), 'important');
}

/** A stretch of the text and the marks on it. */
export interface Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts the text wherever a mark begins or ends. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const ends = marks.flatMap(({ span }) => [...span]).filter((cut) => cut > 0 && cut < text.length);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const on = marks.filter(({ span }) => span[0] < end && span[1] > start);
    return { text: text.slice(start, end), marks: on };
  });
}

/** Draws a mark on words that are themselves unseen. */
export function draw(element: HTMLElement, { severity }: Mark): void {
  const { colour, tint, line, thickness } = LOOKS[severity];
  dress(element, {
    'background-color': tint,
    'text-decoration': `underline ${line} ${thickness} ${colour}`,
    'text-decoration-skip-ink': 'none',
  });
}
