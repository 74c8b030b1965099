import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useSay } from '../../ui/voice';
import type { Place, PlaceKind, Published, PublishingDoor, Signing } from './door';
import { PublishOutcome } from './publish-outcome';

interface PublishingProps {
  readonly id: string;
  readonly name: string;
  readonly door: PublishingDoor;
  readonly onClose: () => void;
}

const NOWHERE: Place = { url: '', kind: 'webdav', user: '' };
const KINDS: readonly PlaceKind[] = ['webdav', 'object', 's3'];

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'password';
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

function Field({ id, label, value, type = 'text', hint, onChange }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
}

interface PlaceFieldsProps {
  readonly id: string;
  readonly place: Place;
  readonly onChange: (place: Place) => void;
}

function PlaceFields({ id, place, onChange }: PlaceFieldsProps) {
  const say = useSay();
  return (
    <>
      <Field
        id="publish-url"
        label={say('packs.publish.url')}
        hint={say('lead.urlHint', { file: `${id}.json` })}
        value={place.url}
        onChange={(url) => onChange({ ...place, url })}
      />
      <div className="field">
        <label htmlFor="publish-kind">{say('packs.publish.kind')}</label>
        <select
          id="publish-kind"
          value={place.kind}
          onChange={(event) => onChange({ ...place, kind: event.target.value as PlaceKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`packs.publish.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <Field
        id="publish-user"
        label={say(place.kind === 's3' ? 's3.key' : 'packs.publish.user')}
        value={place.user}
        onChange={(user) => onChange({ ...place, user })}
      />
      {place.kind === 's3' && (
        <Field
          id="publish-region"
          label={say('s3.region')}
          hint={say('s3.regionHint')}
          value={place.region ?? ''}
          onChange={(region) => onChange({ ...place, region })}
        />
      )}
    </>
  );
}

interface SignedByProps {
  readonly signing: Signing;
  readonly sign: boolean;
  readonly onChange: (sign: boolean) => void;
}

/** A pack that is signed stays so; one that is not begins with this lead's key. */
function SignedBy({ signing, sign, onChange }: SignedByProps) {
  const say = useSay();
  const { isSigned, key, name } = signing;
  return (
    <div className="field">
      {!isSigned && (
        <>
          <Switch labelled label={say('packs.publish.sign')} on={sign} onChange={onChange} />
          <p className="quiet small">{say('packs.publish.signHint')}</p>
        </>
      )}
      {isSigned && name !== null && <p className="quiet small">{say('lead.key.signsAs', { name })}</p>}
      {isSigned && name === null && key !== null && (
        <p className="quiet small">
          {say('packs.publish.ownKey')} <code>{key}</code>
        </p>
      )}
      {isSigned && key === null && <p className="quiet small">{say('lead.keyless')}</p>}
    </div>
  );
}

/** Where a lead's pack goes; whatever somebody else published meanwhile is brought together with it. */
export function Publishing({ id, name, door, onClose }: PublishingProps) {
  const say = useSay();
  const [place, setPlace] = useState<Place>(NOWHERE);
  const [password, setPassword] = useState('');
  const [sign, setSign] = useState(false);
  const [keys, setKeys] = useState<Signing | null>(null);
  const [outcome, setOutcome] = useState<Published | 'running' | 'failed' | null>(null);
  const isOut = outcome !== null && typeof outcome === 'object' && outcome.kind === 'done';
  // Asked again when it is out: in a folder the pack has got a file's name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => void door.place(id).then((known) => known && setPlace(known)), [door, id, isOut]);
  useEffect(() => void door.signing(id).then(setKeys), [door, id]);
  const run = (publishing: Promise<Published>): void => {
    setOutcome('running');
    publishing.then(setOutcome, () => setOutcome('failed'));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (outcome !== 'running' && place.url.trim() !== '') run(door.publish(id, place, password, sign));
  };
  return (
    <form className="pack-publish" aria-labelledby={`publish-${id}`} onSubmit={submit}>
      <h4 id={`publish-${id}`}>{say('packs.publish.title', { name })}</h4>
      <p className="quiet small">{say('packs.publish.hint')}</p>
      <PlaceFields id={id} place={place} onChange={setPlace} />
      <Field
        id="publish-password"
        type="password"
        label={say(place.kind === 's3' ? 's3.secret' : 'packs.publish.password')}
        hint={say('packs.publish.passwordHint')}
        value={password}
        onChange={setPassword}
      />
      {keys && <SignedBy signing={keys} sign={sign} onChange={setSign} />}
      <PublishOutcome outcome={outcome} url={place.url} onDecide={run} />
      <div className="files-buttons">
        <Button look="primary" type="submit" aria-disabled={outcome === 'running' || place.url.trim() === ''}>
          {say('packs.publish.go')}
        </Button>
        <Button onClick={onClose}>{say('packs.publish.close')}</Button>
      </div>
    </form>
  );
}
