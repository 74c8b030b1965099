import { z } from 'zod';

const line = z.string().min(1).max(300);
const text = z.string().min(1).max(2000);
const lines = z.array(line).max(200);

const hours = z.number().min(0.25).max(720);
/** After how many open hours a customer who waits is pointed out, and when it is too late. */
const patience = z
  .strictObject({ amber: hours, red: hours })
  .refine(({ amber, red }) => amber <= red, { path: ['red'] });

const contact = z.strictObject({
  channel: z.enum(['dm', 'email', 'phone', 'form', 'chat', 'address']),
  value: line,
  topics: lines.optional(),
  hours: line.optional(),
  open: z.boolean().optional(),
});

/** What a pack tells of the brand: who it is, how it is reached, and what its people may say again. */
export const brandSchema = z.strictObject({
  name: line.optional(),
  handles: lines.optional(),
  accounts: lines.optional(),
  address: z.enum(['tu', 'vous']).optional(),
  languages: z.array(z.enum(['fr', 'en'])).optional(),
  voice: text.optional(),
  admission: z.literal('forbidden').optional(),
  hours: line.optional(),
  contacts: z.array(contact).max(200).optional(),
  /** Where it is left out, the person's own or Tact's holds. */
  waiting: z.strictObject({ x: patience.optional(), elsewhere: patience.optional() }).optional(),
  gestures: lines.optional(),
  approved: z.array(text).max(500).optional(),
  saved: z.array(text).max(1000).optional(),
  incidents: z
    .array(z.strictObject({ text, until: z.iso.datetime({ offset: true, local: true }) }))
    .max(50)
    .optional(),
  others: z
    .array(z.strictObject({ name: line, handles: lines.optional(), contacts: z.array(contact).optional() }))
    .max(50)
    .optional(),
  escalation: z
    .strictObject({
      line: z.strictObject({ fr: text.optional(), en: text.optional() }).optional(),
      call: line.optional(),
    })
    .optional(),
});
