import { z } from 'zod';
import { act, circumstances } from './shapes';

/** An example is a case with what must be found in it; in a pack nothing unknown stands in it. */
const exampleMessage = z.strictObject({
  role: z.enum(['customer', 'brand', 'bystander']),
  author: z.string().optional(),
  text: z.string(),
  at: z.string().optional(),
});
export const exampleSchema = z.strictObject({
  /** The rule on whose card it was copied; among the examples of a rule it says nothing more. */
  rule: z.string().max(120).optional(),
  platform: z.enum(['x', 'facebook', 'other']).optional(),
  visibility: z.enum(['public', 'private']).optional(),
  ...circumstances,
  brand: z.record(z.string(), z.unknown()).optional(),
  thread: z.array(exampleMessage),
  history: z
    .array(
      z.strictObject({
        text: z.string(),
        at: z.string().optional(),
        to: z.string().optional(),
        act: act.optional(),
        thread: z.string().optional(),
      }),
    )
    .optional(),
  draft: z.string(),
  /** UTF-16 spans of the draft: the words at fault; empty for a missing move. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
  rewrite: z.string().optional(),
});
/** An example that the rule is known to get wrong; `wanted` says in which list it belongs. */
const missSchema = exampleSchema.extend({ wanted: z.enum(['flags', 'allows']) });
/** The examples of a rule in one language. */
export const examples = z.strictObject({
  flags: z.array(exampleSchema),
  allows: z.array(exampleSchema),
  misses: z.array(missSchema).optional(),
});

export type Example = z.infer<typeof exampleSchema>;
