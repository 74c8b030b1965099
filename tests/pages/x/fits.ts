import { scan } from '../../../engine/text/scan.ts';
import { overflowAt } from '../../../engine/text/weight.ts';
import { switches } from '../page/switches.ts';

const LIMIT = { free: 280, premium: 25_000 } as const;

/** X's button posts only what the account's plan allows. */
export const fits = (text: string): boolean => overflowAt(text, scan(text), LIMIT[switches.plan]) === null;
