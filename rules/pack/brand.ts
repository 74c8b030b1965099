import { z } from 'zod';
import type { Brand, Contact } from '../../engine/types/situation';

const line = z.string().min(1).max(300);
const text = z.string().min(1).max(2000);
const lines = z.array(line).max(200);

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
  hours: line.optional(),
  contacts: z.array(contact).max(200).optional(),
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

export type PackBrand = z.infer<typeof brandSchema>;

/** Lists of words grow from layer to layer; nothing stands in them twice. */
const LISTS = ['handles', 'accounts', 'languages', 'gestures', 'approved', 'saved'] as const;

const nameOf = ({ channel, value }: Pick<Contact, 'channel' | 'value'>): string => `${channel} ${value.trim()}`;

/** Contacts of both layers; what the layer above says of one replaces what was said below. */
function contactsOf(below: readonly Contact[], above: readonly Contact[]): Contact[] {
  const all = new Map([...below, ...above].map((one) => [nameOf(one), one]));
  return [...all.values()];
}

/**
 * Lays what one layer tells of the brand over what the layers below tell: scalars replace, lists add up.
 * @returns the two as one; nothing of either is changed
 */
export function layeredBrand(below: Partial<Brand>, above: Partial<Brand>): Partial<Brand> {
  const out: Record<string, unknown> = { ...below, ...above };
  for (const list of LISTS) {
    if (below[list] || above[list]) out[list] = [...new Set([...(below[list] ?? []), ...(above[list] ?? [])])];
  }
  if (below.contacts || above.contacts)
    out.contacts = contactsOf(below.contacts ?? [], above.contacts ?? []);
  if (below.incidents || above.incidents)
    out.incidents = [...(below.incidents ?? []), ...(above.incidents ?? [])];
  if (below.others || above.others) out.others = [...(below.others ?? []), ...(above.others ?? [])];
  return out;
}
