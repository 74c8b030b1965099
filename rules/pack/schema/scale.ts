import { z } from 'zod';
import { act } from './shapes';

/** Weight → the features that have it, parted by ` | `. */
const weights = z.record(z.string().regex(/^-?\d+(?:\.\d+)?$/), z.string().min(1).max(20_000));
/** `sure`: what a sum must reach to be shown; below, it is a hint. 1 where none is given. */
const scale = z.strictObject({ bias: z.number(), sure: z.number().positive().optional(), weights });
/** How much a sentence's words speak for an owner (a rule or a move), learned from examples. */
export const scaleSchema = z.strictObject({
  in: z.enum(['draft', 'customer']),
  fr: scale.optional(),
  en: scale.optional(),
});
/** Of each act, how much a customer's words speak for it. */
export const actWeights = z.partialRecord(act, scale);
/** Name → words that mean alike, parted by ` | `. */
export const groups = z.record(z.string().regex(/^[a-z][a-z0-9/-]*$/), z.string().min(1).max(10_000));
