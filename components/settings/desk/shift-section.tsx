import { ShiftNote } from '../../desk/shift/shift-note';
import type { DeskDoor } from '../../desk/tally/door';
import { useSay } from '../../ui/voice';

/** Today's note for the next shift. */
export function ShiftSection({ door }: { door: DeskDoor }) {
  const say = useSay();
  return (
    <section aria-labelledby="shift-title">
      <h2 id="shift-title">{say('shift.title')}</h2>
      <p className="quiet">{say('shift.hint')}</p>
      <ShiftNote door={door} />
    </section>
  );
}
