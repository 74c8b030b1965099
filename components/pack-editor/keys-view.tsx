import { useEffect, useState } from 'react';
import { useSay } from '../ui/voice';
import type { KeyDesk } from './desk';
import { usePack } from './editing';
import { AddKey } from './key-adding';
import { ringOf } from './key-changes';
import { KeyEntry } from './key-entry';
import { OwnKey } from './key-own';

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
          <KeyEntry key={entry.key} {...{ desk, entry, own: own ?? null }} />
        ))}
      </ul>
      {own !== undefined && <OwnKey {...{ desk, own, onMade: setOwn }} />}
      <AddKey />
    </section>
  );
}
