import { useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import type { KeyDesk } from './desk';
import { usePack } from './editing';
import { isLast, type PackKey, withKeyName, withoutKey, withRetired } from './key-changes';
import { Fingerprint } from './key-fingerprint';
import { LineField } from './line-field';

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
export function KeyEntry({ desk, entry, own }: EntryProps) {
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
