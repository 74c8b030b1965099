import type { Brand, Contact } from '../../engine/types/situation';

/** Lists of words grow from layer to layer; nothing stands in them twice. */
const LISTS = ['handles', 'accounts', 'languages', 'gestures', 'approved', 'saved'] as const;

/** Fields whose values of all layers stand together. */
export const JOINED: ReadonlySet<string> = new Set([...LISTS, 'contacts', 'incidents', 'others']);

const nameOf = ({ channel, value }: Pick<Contact, 'channel' | 'value'>): string =>
  `${channel} ${value.trim()}`;

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
    if (below[list] || above[list])
      out[list] = [...new Set([...(below[list] ?? []), ...(above[list] ?? [])])];
  }
  if (below.waiting || above.waiting) out.waiting = { ...below.waiting, ...above.waiting };
  if (below.contacts || above.contacts) out.contacts = contactsOf(below.contacts ?? [], above.contacts ?? []);
  if (below.incidents || above.incidents)
    out.incidents = [...(below.incidents ?? []), ...(above.incidents ?? [])];
  if (below.others || above.others) out.others = [...(below.others ?? []), ...(above.others ?? [])];
  return out;
}
