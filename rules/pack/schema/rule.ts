import { z } from 'zod';
import { detect } from './detect';
import { examples } from './example';
import { recipe } from './rewrites';
import { act, both, phrases, severity } from './shapes';

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^(?:[a-z][a-z-]*|x-[a-z0-9-]+\/[a-z0-9-]+)$/),
  family: z.enum(['moves', 'faults', 'thread', 'slips']),
  severity,
  young: z.boolean().optional(),
  message: both,
  why: both,
  speaks: z
    .strictObject({ acts: z.array(act).optional(), visibility: z.enum(['public', 'private']).optional() })
    .optional(),
  detect,
  variants: z
    .record(
      z.string(),
      z.strictObject({
        severity: severity.optional(),
        message: both.optional(),
        off: z.boolean().optional(),
      }),
    )
    .optional(),
  yieldsTo: z.array(z.string()).optional(),
  rewrites: z.array(recipe).optional(),
  examples: z.strictObject({ fr: examples, en: examples }).optional(),
});

export const cueSchema = z.strictObject({
  in: z.enum(['draft', 'customer', 'both']),
  fr: phrases,
  en: phrases,
});

export type PackRule = z.infer<typeof ruleSchema>;
