import { z } from 'zod';
import { brandSchema } from '../brand';
import { VERSION_SHAPE } from '../exchange/version';
import { overridden, overrideSchema } from './override';
import { block } from './rewrites';
import { cueSchema, ruleSchema } from './rule';
import { actWeights, groups, scaleSchema } from './scale';
import { phrasesByLocale } from './shapes';

/** A key that may sign this pack: Ed25519, raw, base64url. A retired one may no longer. */
const key = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  name: z.string().min(1).max(100),
  retired: z.boolean().optional(),
});

const reminderText = z.string().min(1).max(300);
const reminder = z.strictObject({
  /** In one language at least. */
  text: z
    .strictObject({ fr: reminderText.optional(), en: reminderText.optional() })
    .refine(({ fr, en }) => fr !== undefined || en !== undefined),
});

/** The form of a pack. Unknown fields are refused: a typing slip must not switch a rule off unseen. */
export const packSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1).max(100),
  version: z.number().int().positive(),
  minEngine: z.string().regex(VERSION_SHAPE).optional(),
  brand: brandSchema.optional(),
  /** Who may sign this pack, and add or retire another. */
  keys: z.array(key).max(50).optional(),
  rules: z.array(ruleSchema).optional(),
  overrides: z.record(overridden, overrideSchema).optional(),
  cues: z.record(z.string(), cueSchema).optional(),
  lists: z.record(z.string(), phrasesByLocale).optional(),
  scales: z.record(z.string(), scaleSchema).optional(),
  groups: z.strictObject({ fr: groups, en: groups }).optional(),
  blocks: z.record(z.string(), z.strictObject({ fr: z.array(block), en: z.array(block) })).optional(),
  acts: z.strictObject({ fr: actWeights, en: actWeights }).optional(),
  /** What a reply should do that no rule can judge: shown on the bar's checklist, in the reader's language. */
  reminders: z.array(reminder).max(50).optional(),
  /** Field paths that no layer above may change, e.g. `overrides/boilerplate/severity`. */
  locked: z.array(z.string()).optional(),
});

export type Pack = z.infer<typeof packSchema>;
export type Reminder = z.infer<typeof reminder>;
