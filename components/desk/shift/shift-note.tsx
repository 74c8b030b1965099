import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { useLocale, useSay } from '../../ui/voice';
import type { DeskDoor, ShiftItem } from '../tally/door';
import { shiftText } from './shift-text';

type Done = 'copied' | 'notCopied' | 'erased';

/** Today's note for the next shift: read, copied, erased. */
export function ShiftNote({ door, short = false }: { door: DeskDoor; short?: boolean }) {
  const say = useSay();
  const locale = useLocale();
  const [items, setItems] = useState<readonly ShiftItem[] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    door.shift().then(setItems, () => setItems([]));
  }, [door]);
  const text = items && shiftText(items, new Date().toISOString(), locale);
  const copy = async (): Promise<void> => setDone((await door.copy(text ?? '')) ? 'copied' : 'notCopied');
  const erase = async (): Promise<void> => {
    await door.eraseShift();
    setItems([]);
    setDone('erased');
  };
  if (!items) return null;
  return (
    <>
      {text === null ? (
        !short && <p className="quiet small empty">{say('shift.none')}</p>
      ) : (
        <>
          {(!short || done === 'notCopied') && <pre className="note-text">{text}</pre>}
          <Button look={short ? 'link' : 'plain'} onClick={() => void copy()}>
            {say('shift.copy')}
          </Button>
          {!short && (
            <Button look="link" onClick={() => void erase()}>
              {say('shift.erase')}
            </Button>
          )}
        </>
      )}
      <span className="small quiet" role="status">
        {done && say(`shift.${done}`)}
      </span>
    </>
  );
}
