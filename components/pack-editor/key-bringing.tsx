import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { FileDrop } from '../ui/file-drop';
import { useSay } from '../ui/voice';
import type { KeyDesk } from './desk';

/** Longer than any key. */
const MOST_BYTES = 10_000;

interface BringKeyProps {
  readonly desk: KeyDesk;
  readonly onOwn: (key: string) => void;
}

/** A lead's key from their other computer, by the file that was downloaded there. */
export function BringKey({ desk, onOwn }: BringKeyProps) {
  const [came, setCame] = useState<'brought' | 'none' | 'failed' | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  useEffect(() => {
    desk.before().then(setBefore, () => setBefore(null));
  }, [desk]);
  const say = useSay();
  const take = async (file: File): Promise<void> => {
    const key = await desk.bring(await file.slice(0, MOST_BYTES).text());
    setCame(key ? 'brought' : 'none');
    if (key) onOwn(key);
    setBefore(await desk.before());
  };
  const back = async (): Promise<void> => {
    const key = await desk.back();
    if (key) onOwn(key);
    setCame(null);
    setBefore(await desk.before());
  };
  const failed = () => setCame('failed');
  return (
    <>
      <FileDrop
        label={say('lead.key.bring')}
        hint={say('lead.key.bringHint')}
        accept=".json,application/json"
        onFile={(file) => void take(file).catch(failed)}
      />
      <div role="status">
        {came === 'brought' && <p>{say('lead.key.brought')}</p>}
        {came === 'none' && <p className="fault">{say('lead.key.noPair')}</p>}
        {came === 'failed' && <p className="fault">{say('editor.keys.failed')}</p>}
      </div>
      {before && (
        <p>
          <Button look="link" onClick={() => void back().catch(failed)}>
            {say('lead.key.back')}
          </Button>{' '}
          <code>{before.slice(0, 8)}…</code>
        </p>
      )}
    </>
  );
}
