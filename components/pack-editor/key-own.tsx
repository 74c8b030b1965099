import { useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import type { KeyDesk } from './desk';
import { usePack } from './editing';
import { BringKey } from './key-bringing';
import { ringOf, withKey } from './key-changes';
import { Fingerprint } from './key-fingerprint';
import { LineField } from './line-field';

interface OwnKeyProps {
  readonly desk: KeyDesk;
  readonly own: string | null;
  readonly onMade: (key: string) => void;
}

/** The key that this computer signs with: made, kept safe, put into the pack. */
export function OwnKey({ desk, own, onMade }: OwnKeyProps) {
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
          <p className="small">
            {say('editor.keys.ownPublic')} <code>{own}</code>
          </p>
          <div className="bench-keep">
            <Button onClick={() => void desk.keepSecret()}>{say('editor.keys.download')}</Button>
          </div>
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
      <BringKey desk={desk} onOwn={onMade} />
      {failed && (
        <p role="alert" className="fault">
          {say('editor.keys.failed')}
        </p>
      )}
    </section>
  );
}
