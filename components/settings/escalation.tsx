import { useSay } from '../ui/voice';
import { withBrand } from './changes';
import { useEditing } from './editing';
import type { Settings } from './settings';

type Field = keyof Settings['brand']['escalation'];

const FIELDS = [
  ['call', 'settings.escalationCall'],
  ['fr', 'settings.escalationLine'],
  ['en', 'settings.escalationLineEn'],
] as const satisfies readonly (readonly [Field, string])[];

/** Whom to call, and what to say meanwhile, when a matter is not for the desk to answer. */
export function Escalation() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { escalation } = settings.brand;
  return (
    <div className="field">
      <h3>{say('settings.escalation')}</h3>
      <p className="quiet small">{say('settings.escalationHint')}</p>
      {FIELDS.map(([field, label]) => (
        <div className="fit small" key={field}>
          <label htmlFor={`escalation-${field}`}>{say(label)}</label>
          <input
            id={`escalation-${field}`}
            type="text"
            autoComplete="off"
            {...(field !== 'call' && { lang: field })}
            value={escalation[field]}
            onChange={(event) =>
              change(withBrand(settings, { escalation: { ...escalation, [field]: event.target.value } }))
            }
          />
        </div>
      ))}
    </div>
  );
}
