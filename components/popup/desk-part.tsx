import { useState } from 'react';
import type { WaitingCase } from '../../engine/waiting/waiting';
import { ShiftNote } from '../desk/shift/shift-note';
import type { DeskDoor, Numbers } from '../desk/tally/door';
import { Today } from '../desk/tally/today';
import { MORE_ROWS } from '../desk/waiting/rows';
import { CaseWords, WaitingCount } from '../desk/waiting/waiting-view';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

/** What the popup asks of the page and of what is kept. */
export interface PopupDesk {
  readonly numbers: Numbers | null;
  readonly door: DeskDoor;
  /** Reads the page when asked; undefined when it did not answer, null when it shows no conversation. */
  waiting(): Promise<readonly WaitingCase[] | null | undefined>;
  goTo(key: string): void;
}

type Looked = { readonly cases: readonly WaitingCase[] | null } | 'failed' | null;

function Cases({ cases, onGo }: { cases: readonly WaitingCase[] | null; onGo: (key: string) => void }) {
  const say = useSay();
  const [rows, setRows] = useState(MORE_ROWS);
  const rest = (cases?.length ?? 0) - rows;
  return (
    <>
      <WaitingCount cases={cases} />
      <ul className="desk-list">
        {cases?.slice(0, rows).map((one) => (
          <li key={one.key}>
            <Button look="link" className="press line" onClick={() => onGo(one.key)}>
              <CaseWords one={one} />
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onClick={() => setRows(rows + MORE_ROWS)}>
          {say('waiting.rest', { n: rest })}
        </Button>
      )}
    </>
  );
}

/** Who waits on the page in view: found only once it is asked for. */
function Waiting({ desk }: { desk: PopupDesk }) {
  const say = useSay();
  const [looked, setLooked] = useState<Looked>(null);
  const look = async (): Promise<void> => {
    const cases = await desk.waiting();
    setLooked(cases === undefined ? 'failed' : { cases });
  };
  if (looked === 'failed') return <p className="quiet small">{say('waiting.failed')}</p>;
  if (looked) return <Cases cases={looked.cases} onGo={desk.goTo} />;
  return (
    <Button look="link" onClick={() => void look()}>
      {say('waiting.show')}
    </Button>
  );
}

/** Around the replies: today's numbers, who waits, the note for the next shift. */
export function DeskPart({ desk, onSite }: { desk: PopupDesk; onSite: boolean }) {
  return (
    <div className="popup-desk">
      <Today numbers={desk.numbers} />
      {onSite && <Waiting desk={desk} />}
      <div>
        <ShiftNote door={desk.door} short />
      </div>
    </div>
  );
}
