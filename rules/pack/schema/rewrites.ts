import { z } from 'zod';
import { act, channel, cues, text } from './shapes';

/** A sentence that rewrites are built from; alone, it fits everywhere. */
export const block = z.union([
  text,
  z.strictObject({
    text,
    acts: z.array(act).optional(),
    visibility: z.enum(['public', 'private']).optional(),
    channels: z.array(channel).optional(),
    heard: z.array(z.string().min(1).max(40)).max(60).optional(),
    told: cues.optional(),
    customer: cues.optional(),
    draft: cues.optional(),
    admits: z.boolean().optional(),
  }),
]);

/** How a rewrite of a rule is made. */
export const recipe = z.strictObject({
  kind: z.enum([
    'insert',
    'replace-span',
    'replace-sentence',
    'remove-span',
    'remove-sentence',
    'calm',
    'agree',
    'plain-words',
    'greet',
    'blank',
    'contact',
    'answer',
    'hold',
    'shorten',
    'in-their-language',
    'compose',
  ]),
  at: z.enum(['after-greeting', 'before-closing', 'end']).optional(),
  block: z.string().optional(),
});
