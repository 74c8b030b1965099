import { listed, type Settings, type SettingsContact } from '../../components/settings/settings';
import type { Brand, Contact, Escalation, OtherBrand } from '../../engine/types/situation';

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

/** Without a contact of theirs, the account that answers can still be written to in private on its own site. */
function contactsOf({ contacts }: Stored, account: string | undefined): Contact[] {
  const told = contacts.flatMap((contact) => contactOf(contact, account));
  return told.length > 0 || !account ? told : [{ channel: 'dm', value: account }];
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

/**
 * What the person told of their brand.
 * @param account who would post, where the page shows it
 */
export function brandOf({ brand }: Settings, account: string | undefined): Brand | undefined {
  const contacts = contactsOf(brand, account);
  const others = othersOf(brand);
  const escalation = escalationOf(brand);
  if (brand.name === '' && contacts.length === 0 && others.length === 0 && !escalation) return undefined;
  return {
    name: brand.name || (account ?? ''),
    accounts: brand.accounts.filter((one) => one.trim() !== ''),
    address: brand.address,
    contacts,
    ...(others.length > 0 ? { others } : {}),
    ...(escalation ? { escalation } : {}),
  };
}
