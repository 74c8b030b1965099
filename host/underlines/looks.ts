import type { Severity } from '../../engine/types/diagnostic';

/** How a weight is drawn where the page has no highlights: the same as in `highlight.css`. */
export interface Look {
  readonly colour: string;
  readonly tint: string;
  readonly line: 'solid' | 'wavy' | 'dotted';
  readonly thickness: string;
}

/** One look for each weight. */
export const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { colour: '#eb4d82', tint: 'rgb(235 77 130 / 16%)', line: 'solid', thickness: '2px' },
  warning: { colour: '#bf790f', tint: 'rgb(191 121 15 / 16%)', line: 'wavy', thickness: '1.5px' },
  hint: { colour: '#758aa7', tint: 'rgb(117 138 167 / 16%)', line: 'dotted', thickness: '2px' },
};
