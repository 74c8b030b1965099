import { useEffect, useState } from 'react';
import { publicKeyIn } from '../../rules/pack/signature/public-key';
import { Button } from '../ui/button';
import { FileDrop } from '../ui/file-drop';
import { useSay } from '../ui/voice';
import type { KeyDesk } from './desk';
import { usePack } from './editing';
import { isLast, type PackKey, ringOf, withKey, withKeyName, withoutKey, withRetired } from './key-changes';
import { LineField } from './line-field';
import { TextField } from './text-field';

/** What two people compare of a key; empty until it is worked out. */
function useFingerprint(desk: KeyDesk, key: string): string {
  const [shown, setShown] = useState('');
  useEffect(() => {
    let isOver = false;
    const take = (text: string) => !isOver && setShown(text);
    desk.fingerprint(key).then(take, () => take(key.slice(0, 16)));
    return () => {
      isOver = true;
    };
  }, [desk, key]);
  return shown;
}

function Fingerprint({ desk, of }: { desk: KeyDesk; of: string }) {
  const say = useSay();
  return (
    <p className="small">
      {say('editor.keys.fingerprint')} <code>{useFingerprint(desk, of)}</code>
    </p>
  );
}

type Deed = 'retire' | 'remove';

/** What taking the last key away means, before it is done. */
function LastWarning({ onDo, onKeep }: { onDo: () => void; onKeep: () => void }) {
  const say = useSay();
  return (
    <div role="alert" className="fault">
      <p>{say('editor.keys.last')}</p>
      <div className="bench-keep">
        <Button onClick={onDo}>{say('editor.keys.anyway')}</Button>
        <Button onClick={onKeep}>{say('editor.keys.keepIt')}</Button>
      </div>
    </div>
  );
}

interface EntryProps {
  readonly desk: KeyDesk;
  readonly entry: PackKey;
  readonly own: string | null;
}

/** One who may sign: by name and fingerprint, retired and brought back. */
function Entry({ desk, entry, own }: EntryProps) {
  const { pack, change } = usePack();
  const [asked, setAsked] = useState<Deed | null>(null);
  const say = useSay();
  const { key, name, retired = false } = entry;
  const run = (deed: Deed) => {
    setAsked(null);
    change(deed === 'retire' ? withRetired(pack, key, true) : withoutKey(pack, key));
  };
  const ask = (deed: Deed) => (isLast(pack, entry) ? setAsked(deed) : run(deed));
  const state = retired ? 'retired' : 'active';
  return (
    <li className="editor-entry">
      <fieldset>
        <legend>{name || say('editor.keys.unnamed')}</legend>
        <p className="quiet small">
          {say(`editor.keys.${state}`)} {key === own && say('editor.keys.isOwn')}
        </p>
        <LineField
          label={say('editor.keys.name')}
          value={name}
          fault={name.trim() === '' ? say('editor.empty') : undefined}
          onChange={(next) => change(withKeyName(pack, key, next.slice(0, 100)), `key ${key}`)}
        />
        <Fingerprint desk={desk} of={key} />
        {asked && isLast(pack, entry) && (
          <LastWarning onDo={() => run(asked)} onKeep={() => setAsked(null)} />
        )}
        <div className="bench-keep">
          {retired ? (
            <Button look="link" onClick={() => change(withRetired(pack, key, false))}>
              {say('editor.keys.bringBack')}
            </Button>
          ) : (
            <Button look="link" onClick={() => ask('retire')}>
              {say('editor.keys.retire')}
            </Button>
          )}
          <Button
            look="link"
            aria-label={say('settings.removeItem', { item: name || say('editor.keys.unnamed') })}
            onClick={() => ask('remove')}
          >
            {say('settings.remove')}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}

/** A colleague's key, pasted or as a file. */
function AddKey() {
  const { pack, change } = usePack();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [hadSecret, setHadSecret] = useState(false);
  const say = useSay();
  const given = text.trim() === '' ? null : publicKeyIn(text);
  const isKnown = given !== null && 'key' in given && ringOf(pack).some(({ key }) => key === given.key);
  const fault = () => {
    if (!given) return undefined;
    if ('fault' in given) return say(`editor.keys.fault.${given.fault}`);
    return isKnown ? say('editor.keys.fault.known') : undefined;
  };
  const isReady = given !== null && 'key' in given && !isKnown && name.trim() !== '';
  const take = (next: string) => {
    const read = publicKeyIn(next);
    // The secret half is looked at no further, and not left standing in the field.
    setText('key' in read ? read.key : next);
    setHadSecret('key' in read && read.secret);
  };
  const add = () => {
    if (!isReady) return;
    change(withKey(pack, given.key, name.trim().slice(0, 100)));
    setName('');
    setText('');
    setHadSecret(false);
  };
  return (
    <section aria-label={say('editor.keys.addTitle')}>
      <h3>{say('editor.keys.addTitle')}</h3>
      <LineField label={say('editor.keys.name')} value={name} onChange={setName} />
      <TextField
        label={say('editor.keys.public')}
        hint={say('editor.keys.publicHint')}
        value={text}
        fault={fault()}
        onChange={take}
      />
      {hadSecret && <p role="status">{say('editor.keys.hadSecret')}</p>}
      <FileDrop
        label={say('editor.keys.file')}
        hint={say('editor.keys.fileHint')}
        accept=".json,.txt,.pub,application/json,text/plain"
        onFile={(file) => void file.slice(0, 10_000).text().then(take)}
      />
      <Button onClick={add} disabled={!isReady}>
        {say('editor.keys.add')}
      </Button>
    </section>
  );
}

interface OwnKeyProps {
  readonly desk: KeyDesk;
  readonly own: string | null;
  readonly onMade: (key: string) => void;
}

/** The key that this computer signs with: made, kept safe, put into the pack. */
function OwnKey({ desk, own, onMade }: OwnKeyProps) {
  const { pack, change } = usePack();
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const say = useSay();
  const isIn = own !== null && ringOf(pack).some(({ key }) => key === own);
  const make = () => desk.make().then(onMade, () => setFailed(true));
  return (
    <section aria-label={say('editor.keys.ownTitle')}>
      <h3>{say('editor.keys.ownTitle')}</h3>
      {own === null ? (
        <>
          <p className="quiet">{say('editor.keys.noOwn')}</p>
          <Button onClick={make}>{say('editor.keys.make')}</Button>
        </>
      ) : (
        <>
          <Fingerprint desk={desk} of={own} />
          <p className="quiet small">{say('editor.keys.secretHint')}</p>
          <Button onClick={() => void desk.keepSecret()}>{say('editor.keys.download')}</Button>
          {!isIn && (
            <>
              <LineField label={say('editor.keys.ownName')} value={name} onChange={setName} />
              <Button
                disabled={name.trim() === ''}
                onClick={() => change(withKey(pack, own, name.trim().slice(0, 100)))}
              >
                {say('editor.keys.addOwn')}
              </Button>
            </>
          )}
        </>
      )}
      {failed && (
        <p role="alert" className="fault">
          {say('editor.keys.failed')}
        </p>
      )}
    </section>
  );
}

/** What this computer knows of keys; null until it has been asked. */
function useKnown(desk: KeyDesk) {
  const [own, setOwn] = useState<string | null | undefined>(undefined);
  const [signedBy, setSignedBy] = useState<string | null>(null);
  useEffect(() => {
    desk.own().then(setOwn, () => setOwn(null));
    desk.signedBy().then(setSignedBy, () => setSignedBy(null));
  }, [desk]);
  return { own, signedBy, setOwn };
}

/** Who may sign the pack, whose signature it bears now, and the key of this computer. */
export function KeysView({ desk }: { desk: KeyDesk }) {
  const { pack } = usePack();
  const { own, signedBy, setOwn } = useKnown(desk);
  const say = useSay();
  const ring = ringOf(pack);
  const isNoneLeft = ring.length > 0 && ring.every(({ retired }) => retired);
  return (
    <section aria-labelledby="editor-keys">
      <h2 id="editor-keys">{say('editor.section.keys')}</h2>
      <p className="quiet">{say('editor.keys.hint')}</p>
      <p role="status">
        {signedBy ? say('editor.keys.signedBy', { name: signedBy }) : say('editor.keys.unsigned')}
      </p>
      {ring.length === 0 && <p className="empty">{say('editor.keys.none')}</p>}
      {isNoneLeft && <p className="fault">{say('editor.keys.last')}</p>}
      <ul className="editor-entries">
        {ring.map((entry) => (
          <Entry key={entry.key} {...{ desk, entry, own: own ?? null }} />
        ))}
      </ul>
      {own !== undefined && <OwnKey {...{ desk, own, onMade: setOwn }} />}
      <AddKey />
    </section>
  );
}
