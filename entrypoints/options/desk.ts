import type { DeskDoor, ShiftItem } from '../../components/desk/tally/door';
import { copyText } from '../../host/clipboard/copy-text';
import { eraseSeen, readToday } from '../../host/desk/seen-store';
import { eraseTally, readTally, restoreTally } from '../../host/desk/tally-store';
import { readReminders } from '../../host/promises/store';

/** Promises of earlier days that are still to be reminded of; those of today were seen in their conversation. */
async function reminded(seen: readonly ShiftItem[]): Promise<ShiftItem[]> {
  const told = new Set(seen.map(({ words, due }) => `${words}\n${due}`));
  const all = await readReminders();
  return all
    .filter(({ words, due }) => !told.has(`${words}\n${due}`))
    .map(({ words, due, url }) => ({ kind: 'promise', who: '', words, due, url }));
}

/** What our own pages show of the desk. */
export const deskDoor: DeskDoor = {
  numbers: () => readTally(new Date()),
  eraseNumbers: eraseTally,
  restoreNumbers: restoreTally,
  shift: async () => {
    const seen = await readToday(new Date());
    return [...seen, ...(await reminded(seen))];
  },
  eraseShift: eraseSeen,
  copy: copyText,
};
