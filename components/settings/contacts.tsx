import type { Channel } from '../../engine/types/situation';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { emptyContact, replaced, withBrand, without } from './changes';
import { ContactFitness } from './contact-fitness';
import { useEditing } from './editing';
import type { SettingsContact } from './settings';

const channels: readonly Channel[] = ['dm', 'email', 'phone', 'form', 'chat', 'address'];

function ChannelChoice({ value, label, onChange }: ChannelChoiceProps) {
  const say = useSay();
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as Channel)}>
      {channels.map((channel) => (
        <option key={channel} value={channel}>
          {say(`channel.${channel}`)}
        </option>
      ))}
    </select>
  );
}

interface ChannelChoiceProps {
  readonly value: Channel;
  readonly label: string;
  readonly onChange: (channel: Channel) => void;
}

function ContactEntry({ contact, index }: { contact: SettingsContact; index: number }) {
  const { settings, change, remove } = useEditing();
  const say = useSay();
  const { contacts } = settings.brand;
  const n = index + 1;
  const put = (some: Partial<SettingsContact>) =>
    change(withBrand(settings, { contacts: replaced(contacts, index, { ...contact, ...some }) }));
  const drop = () =>
    remove(withBrand(settings, { contacts: without(contacts, index) }), say('settings.removedContact'));
  return (
    <li className="contact">
      <div className="entry">
        <ChannelChoice
          value={contact.channel}
          label={say('settings.contactChannel', { n })}
          onChange={(channel) => put({ channel })}
        />
        <input
          type="text"
          aria-label={say('settings.contactValue', { n })}
          autoComplete="off"
          spellCheck={false}
          value={contact.value}
          onChange={(event) => put({ value: event.target.value })}
        />
        <Button
          look="link"
          aria-label={say('settings.removeItem', {
            item: contact.value || say('settings.contactValue', { n }),
          })}
          onClick={drop}
        >
          {say('settings.remove')}
        </Button>
      </div>
      <ContactFitness contact={contact} n={n} onChange={put} />
    </li>
  );
}

/** Where a customer can be sent on to. */
export function Contacts() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { contacts } = settings.brand;
  return (
    <div className="field">
      <h3>{say('settings.contacts')}</h3>
      <p className="quiet small">
        {say(contacts.length > 0 ? 'settings.contactsHint' : 'settings.contactsEmpty')}
      </p>
      <ul className="entries">
        {contacts.map((contact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its text changes while typed
          <ContactEntry key={index} contact={contact} index={index} />
        ))}
      </ul>
      <Button onClick={() => change(withBrand(settings, { contacts: [...contacts, emptyContact] }))}>
        {say('settings.addContact')}
      </Button>
    </div>
  );
}
