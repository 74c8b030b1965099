import { z } from 'zod';
import { examples } from './example';
import { both, likeness, phrasesByLocale, severity } from './shapes';

/** The numbers that a rule goes by; which it has, its detector says. */
const thresholds = z
  .strictObject({
    /** Hours after which an answer is late. */
    hours: z.strictObject({ x: z.number().min(0).max(720), elsewhere: z.number().min(0).max(720) }),
    /** How alike two replies are that are the same. */
    least: z.strictObject({ thread: likeness, history: likeness, saved: likeness }),
  })
  .partial();

/** What a layer changes of a rule that a layer below defines. */
export const overrideSchema = z.strictObject({
  off: z.boolean().optional(),
  severity: severity.optional(),
  message: both.optional(),
  why: both.optional(),
  thresholds: thresholds.optional(),
  add: phrasesByLocale.partial().optional(),
  remove: phrasesByLocale.partial().optional(),
  /** The team's own examples of the rule, tested with the rule's. */
  examples: z.strictObject({ fr: examples, en: examples }).partial().optional(),
});

/** `rule` or `rule/variant`; a team's own rules are `x-<pack>/<slug>`. */
export const overridden = z
  .string()
  .max(200)
  .regex(/^(?:[a-z][a-z-]*|x-[a-z0-9-]+\/[a-z0-9-]+)(?:\/[a-z][a-z0-9-]*)?$/);

export type Override = z.infer<typeof overrideSchema>;
