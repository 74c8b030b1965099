import { z } from 'zod';
import { channel, circumstances } from './shapes';

const contact = z.looseObject({ channel, value: z.string() });
const message = z.looseObject({ role: z.enum(['customer', 'brand', 'bystander']), text: z.string() });

/** A case as `engine/types/situation.ts` describes it; what is unknown in it is ignored. */
export const caseSchema = z.looseObject({
  id: z.string().optional(),
  platform: z.enum(['x', 'facebook', 'other']),
  visibility: z.enum(['public', 'private']),
  locale: z.enum(['fr', 'en']).optional(),
  ...circumstances,
  brand: z.looseObject({ name: z.string(), contacts: z.array(contact).optional() }).optional(),
  thread: z.array(message),
  history: z.array(z.looseObject({ text: z.string() })).optional(),
  draft: z.string(),
});

export type CaseInput = z.infer<typeof caseSchema>;
