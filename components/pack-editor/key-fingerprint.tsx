import { useEffect, useState } from 'react';
import { useSay } from '../ui/voice';
import type { KeyDesk } from './desk';

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

/** A key's fingerprint, to be compared over the telephone. */
export function Fingerprint({ desk, of }: { desk: KeyDesk; of: string }) {
  const say = useSay();
  return (
    <p className="small">
      {say('editor.keys.fingerprint')} <code>{useFingerprint(desk, of)}</code>
    </p>
  );
}
