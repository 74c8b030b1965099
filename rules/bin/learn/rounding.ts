/** How fine weights are: finer ones cost bytes and find no more. */
const STEPS = 5;

/** A weight as it is written: in fifths. */
export const rounded = (weight: number): number => Math.round(weight * STEPS) / STEPS;
