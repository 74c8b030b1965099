import { useState } from 'react';
import { Button } from '../ui/button';
import { FileDrop } from '../ui/file-drop';
import { useSay } from '../ui/voice';
import type { BroughtKey, KeyDesk } from './desk';

/** Longer than any key. */
const MOST_BYTES = 10_000;

interface BringKeyProps {
  readonly desk: KeyDesk;
  readonly onOwn: (key: string) => void;
}

/** A lead's key from their other computer, by the file that was downloaded there. */
export function BringKey({ desk, onOwn }: BringKeyProps) {
  const [brought, setBrought] = useState<BroughtKey | 'none' | 'failed' | null>(null);
  const say = useSay();
  const take = async (file: File): Promise<void> => {
    const came = await desk.bring(await file.slice(0, MOST_BYTES).text());
    setBrought(came ?? 'none');
    if (came) onOwn(came.key);
  };
  const back = async (undo: () => Promise<string>): Promise<void> => {
    onOwn(await undo());
    setBrought(null);
  };
  const failed = () => setBrought('failed');
  const isKey = brought !== null && typeof brought === 'object';
  return (
    <>
      <FileDrop
        label={say('lead.key.bring')}
        hint={say('lead.key.bringHint')}
        accept=".json,application/json"
        onFile={(file) => void take(file).catch(failed)}
      />
      <div role="status">
        {isKey && (
          <p>
            {say('lead.key.brought')}{' '}
            {brought.back && (
              <Button look="link" onClick={() => brought.back && void back(brought.back).catch(failed)}>
                {say('lead.key.back')}
              </Button>
            )}
          </p>
        )}
        {brought === 'none' && <p className="fault">{say('lead.key.noPair')}</p>}
        {brought === 'failed' && <p className="fault">{say('editor.keys.failed')}</p>}
      </div>
    </>
  );
}
