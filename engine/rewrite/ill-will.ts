import type { Analysis } from '../analysis/analyse';
import { hasWeight } from './judge';

/** Faults for which an answer may go altogether; others are none of ill will. */
const ILL_WILL = new Set([
  'blame-customer', 'condescension', 'conditional-respect', 'dismiss-channel', 'hostility', 'threat', 'whine', 'reproach',
]); // biome-ignore format: a list reads better dense

/** Acts of somebody in trouble. */
export const TELLING = new Set(['complaint', 'help-request', 'abuse']);

/** Whether a draft is of ill will towards somebody in trouble. */
export const isOfIllWill = ({ customer, diagnostics }: Analysis): boolean =>
  TELLING.has(customer.act) && diagnostics.some((one) => hasWeight(one) && ILL_WILL.has(one.rule));
