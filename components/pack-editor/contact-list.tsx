import { weekOf } from '../../engine/reading/week';
import type { Channel } from '../../engine/types/situation';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import { type Change, changed, type PackContact, replaced, without } from './brand-changes';
import { LineField } from './line-field';
import { LinesField } from './lines-field';
import { useAdded } from './use-patience';

const CHANNELS: readonly Channel[] = ['dm', 'email', 'phone', 'form', 'chat', 'address'];

interface ContactEntryProps {
  readonly contact: PackContact;
  readonly n: number;
  readonly isNew: boolean;
  readonly onChange: (contact: PackContact, touches?: string) => void;
  readonly onRemove: () => void;
}

/** One way to reach the brand: which, what it is good for, and when. */
function ContactEntry({ contact, n, isNew, onChange, onRemove }: ContactEntryProps) {
  const say = useSay();
  const { channel, value, topics = [], hours = '', open = true } = contact;
  const put = (change: Change<PackContact>, touches?: string) =>
    onChange(changed(contact, change, ['channel', 'value']), touches && `${touches} ${n}`);
  const isUnread = hours.trim() !== '' && weekOf(hours) === null;
  return (
    <li className="editor-entry">
      <fieldset>
        <legend>{say('editor.contact', { n })}</legend>
        <div className="pair-fields">
          <div className="field">
            <label htmlFor={`editor-channel-${n}`}>{say('editor.channel')}</label>
            <select
              id={`editor-channel-${n}`}
              value={channel}
              onChange={(event) => put({ channel: event.target.value as Channel })}
            >
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {say(`channel.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <LineField
            label={say(`editor.reach.${channel}`)}
            value={value}
            isNew={isNew}
            fault={value.trim() === '' ? say('editor.empty') : undefined}
            onChange={(next) => put({ value: next }, 'contact')}
          />
          <LinesField
            label={say('settings.contactTopics')}
            hint={say('editor.topicsHint')}
            rows={2}
            lines={topics}
            onChange={(lines) => put({ topics: lines }, 'topics')}
          />
          <LineField
            label={say('settings.contactHours')}
            placeholder={say('settings.hoursExample')}
            value={hours}
            fault={isUnread ? say('settings.hoursUnread') : undefined}
            onChange={(next) => put({ hours: next }, 'contact hours')}
          />
        </div>
        <div className="bench-keep">
          <Switch
            labelled
            label={say('settings.contactOpen')}
            on={open}
            onChange={(on) => put({ open: on ? undefined : false })}
          />
          <Button
            look="link"
            onClick={onRemove}
            aria-label={say('settings.removeItem', { item: value || n })}
          >
            {say('settings.remove')}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}

/** Ways to reach the brand, as an editable list. */
export function ContactList({
  contacts,
  onChange,
}: {
  contacts: readonly PackContact[];
  onChange: (contacts: PackContact[], touches?: string) => void;
}) {
  const say = useSay();
  const isAdded = useAdded(contacts.length);
  return (
    <>
      <ul className="editor-entries">
        {contacts.map((contact, at) => (
          <ContactEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its text changes while typed
            key={at}
            contact={contact}
            n={at + 1}
            isNew={isAdded(at)}
            onChange={(next, touches) => onChange(replaced(contacts, at, next), touches)}
            onRemove={() => onChange(without(contacts, at))}
          />
        ))}
      </ul>
      <Button onClick={() => onChange([...contacts, { channel: 'email', value: '' }])}>
        {say('settings.addContact')}
      </Button>
    </>
  );
}
