import { weekOf } from '../../engine/reading/week';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import type { SettingsContact } from './settings';

interface FitnessProps {
  readonly contact: SettingsContact;
  /** Its number in the list, from 1. */
  readonly n: number;
  readonly onChange: (change: Partial<SettingsContact>) => void;
}

interface TypedProps {
  readonly label: string;
  /** What a screen reader hears: which contact it is about. */
  readonly name: string;
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Typed({ label, name, example, value, onChange }: TypedProps) {
  return (
    <label className="fit small">
      <span aria-hidden="true">{label}</span>
      <input
        type="text"
        aria-label={name}
        autoComplete="off"
        placeholder={example}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** What a contact is good for and when: so that a customer is not sent where nobody can help. */
export function ContactFitness({ contact, n, onChange }: FitnessProps) {
  const { topics = '', hours = '', open = true } = contact;
  const say = useSay();
  const isUnread = hours.trim() !== '' && weekOf(hours) === null;
  return (
    <div className="fitness">
      <Typed
        label={say('settings.contactTopics')}
        name={say('settings.contactTopicsOf', { n })}
        example={say('settings.topicsExample')}
        value={topics}
        onChange={(value) => onChange({ topics: value })}
      />
      <Typed
        label={say('settings.contactHours')}
        name={say('settings.contactHoursOf', { n })}
        example={say('settings.hoursExample')}
        value={hours}
        onChange={(value) => onChange({ hours: value })}
      />
      <span className="fit small">
        <span aria-hidden="true">{say('settings.contactOpen')}</span>
        <Switch
          on={open}
          label={say('settings.contactOpenOf', { n })}
          onChange={(on) => onChange({ open: on })}
        />
      </span>
      {isUnread && (
        <p className="small unread" role="status">
          {say('settings.hoursUnread')}
        </p>
      )}
    </div>
  );
}
