import type { Stage } from '../../tests/browsers/stage.ts';

/** Chromium without Tact, and with it. */
export type Stages = readonly (readonly [label: 'without' | 'with', stage: Stage])[];

/** Prints one line of a table. */
export const row = (name: string, ...cells: (string | number)[]): void =>
  console.log(name.padEnd(44), ...cells.map((cell) => String(cell).padStart(13)));

/** Milliseconds as a table shows them. */
export const ms = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;
