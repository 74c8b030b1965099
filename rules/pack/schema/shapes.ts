import { z } from 'zod';

/** Shapes that many parts of a pack share. */
export const text = z.string().min(1).max(2000);
export const both = z.strictObject({ fr: text, en: text });
export const phrases = z.array(z.string().min(1).max(1200)).max(2000);
export const words = z.array(z.string().min(1).max(40)).max(1000);
const share = z.number().min(0.4).max(1);
export const likeness = z.strictObject({ wording: share, matter: share });
export const phrasesByLocale = z.strictObject({ fr: phrases, en: phrases });
export const cues = z.array(z.string().regex(/^[a-z][a-z0-9-]*$/));

export const ACTS = ['complaint', 'help-request', 'question', 'opinion', 'praise', 'abuse', 'other'] as const;
export const act = z.enum(ACTS);
export const severity = z.enum(['error', 'warning', 'hint']);
export const channel = z.enum(['dm', 'email', 'phone', 'form', 'chat', 'address']);

/** What a case and an example both may tell of when, where and by whom a draft is written. */
export const circumstances = {
  now: z.string().optional(),
  begun: z.string().optional(),
  limit: z.number().int().positive().optional(),
  account: z.string().optional(),
  contested: z.boolean().optional(),
};
