import { listed, type Settings, type SettingsContact } from '../../components/settings/settings';
import { savedForComparing } from '../../engine/rewrite/saved-reply';
import type { Brand, Contact, Escalation, OtherBrand } from '../../engine/types/situation';
import { layeredBrand } from '../../rules/pack/brand-layers';

type Stored = Settings['brand'];

/** A contact without its value reaches nobody, but for the account's own inbox, which needs none. */
function contactOf(contact: SettingsContact, account: string | undefined): Contact[] {
  const { channel, open } = contact;
  const value = contact.value.trim() || (channel === 'dm' ? (account ?? '') : '');
  const topics = listed(contact.topics);
  const hours = contact.hours?.trim();
  if (value === '') return [];
  return [
    {
      channel,
      value,
      ...(topics.length > 0 ? { topics } : {}),
      ...(hours ? { hours } : {}),
      ...(open === false ? { open } : {}),
    },
  ];
}

/** Without a contact, the account that answers can still be written to in private on its own site. */
function withInbox(contacts: readonly Contact[], account: string | undefined): readonly Contact[] {
  return contacts.length > 0 || !account ? contacts : [{ channel: 'dm', value: account }];
}

function othersOf({ others }: Stored): OtherBrand[] {
  return others
    .map(({ name, handles }) => ({ name: name.trim(), handles: listed(handles) }))
    .filter(({ name, handles }) => name !== '' || handles.length > 0);
}

function escalationOf({ escalation }: Stored): Escalation | null {
  const line = Object.fromEntries(
    (['fr', 'en'] as const).flatMap((locale) =>
      escalation[locale].trim() === '' ? [] : [[locale, escalation[locale].trim()]],
    ),
  );
  const call = escalation.call.trim();
  const hasLine = Object.keys(line).length > 0;
  return call || hasLine ? { ...(hasLine ? { line } : {}), ...(call ? { call } : {}) } : null;
}

/** The person's own library; what is approved may be sent as it is. */
function savedOf(saved: Settings['saved']): Pick<Brand, 'saved' | 'approved'> {
  const approved = saved.filter((one) => one.approved).map(({ text }) => text);
  return {
    ...(saved.length > 0 ? { saved: saved.map(({ text }) => text) } : {}),
    ...(approved.length > 0 ? { approved } : {}),
  };
}

/** The libraries of all layers as drafts are compared with them: without what is filled in for each customer. */
const comparableSaved = ({ saved, approved }: Partial<Brand>): Pick<Brand, 'saved' | 'approved'> => ({
  ...(saved ? { saved: saved.map(savedForComparing) } : {}),
  ...(approved ? { approved: approved.map(savedForComparing) } : {}),
});

/** What the person told, with what they left open left out. */
function personalOf({ brand, saved }: Settings, account: string | undefined): Partial<Brand> {
  const contacts = brand.contacts.flatMap((contact) => contactOf(contact, account));
  const accounts = brand.accounts.filter((one) => one.trim() !== '');
  const others = othersOf(brand);
  const escalation = escalationOf(brand);
  const hours = brand.hours.trim();
  return {
    ...(brand.name === '' ? {} : { name: brand.name }),
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(brand.admission ? { admission: brand.admission } : {}),
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(escalation ? { escalation } : {}),
    ...(hours ? { hours } : {}),
    ...savedOf(saved),
  };
}

/** «Vous» is where everybody starts: only «tu» was chosen for sure. */
const addressOf = ({ brand }: Settings, told: Partial<Brand>): 'tu' | 'vous' =>
  brand.address === 'tu' ? 'tu' : (told.address ?? brand.address);

/**
 * What is known of the brand: what the person told, over what the packs tell.
 * @param account who would post, where the page shows it
 * @param told what the packs tell, if any
 */
export function brandOf(
  settings: Settings,
  account: string | undefined,
  told: Partial<Brand> | null = null,
): Brand | undefined {
  const brand = layeredBrand(told ?? {}, personalOf(settings, account));
  const contacts = withInbox(brand.contacts ?? [], account);
  if (Object.keys(brand).length === 0 && contacts.length === 0) return undefined;
  return {
    accounts: [],
    ...brand,
    ...comparableSaved(brand),
    name: brand.name || (account ?? ''),
    address: addressOf(settings, told ?? {}),
    contacts,
  };
}
