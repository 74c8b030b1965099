import { useSay } from '../ui/voice';
import { useEditing } from './editing';

/** The initials of those who share a desk. */
export function SigningField() {
  const { settings, change } = useEditing();
  const say = useSay();
  return (
    <div className="field">
      <label htmlFor="signing">{say('signing.settings')}</label>
      <input
        id="signing"
        type="text"
        autoComplete="off"
        aria-describedby="signing-hint"
        placeholder={say('signing.example')}
        value={settings.signing.all}
        onChange={(event) =>
          change({ ...settings, signing: { ...settings.signing, all: event.target.value } })
        }
      />
      <p id="signing-hint" className="quiet small">
        {say('signing.hint')}
      </p>
    </div>
  );
}
