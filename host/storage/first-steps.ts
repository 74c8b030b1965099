import { storage } from 'wxt/utils/storage';

/** How far a new person has come. One who had Tact before this was kept has come all the way. */
export interface FirstSteps {
  /** How many replies are still to be posted before tone is read too. */
  readonly left: number;
  /** Whether it was said that tone is read from now on. */
  readonly announced: boolean;
  /** Whether the person was asked whom they answer for. */
  readonly asked: boolean;
}

/** The first ten replies after the installation show certain faults only. */
export const BEGINNING: FirstSteps = { left: 10, announced: false, asked: false };
const ARRIVED: FirstSteps = { left: 0, announced: true, asked: true };

const item = () => storage.defineItem<FirstSteps>('local:firstSteps', { fallback: ARRIVED });

export const readSteps = (): Promise<FirstSteps> => item().getValue();

/** Changes what was reached; reads it anew first, since several pages count. */
export async function changeSteps(change: (steps: FirstSteps) => FirstSteps): Promise<FirstSteps> {
  const next = change(await item().getValue());
  await item().setValue(next);
  return next;
}

/** One more reply was posted. */
export const oneFewer = (steps: FirstSteps): FirstSteps => ({ ...steps, left: Math.max(0, steps.left - 1) });

export const watchSteps = (changed: (steps: FirstSteps) => void): (() => void) =>
  item().watch((steps) => changed(steps ?? ARRIVED));
