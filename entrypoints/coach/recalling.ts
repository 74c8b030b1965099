import type { CoachStore } from '../../components/composer/store';
import type { Reading } from '../../engine/analysis/detector';
import { openPromises } from '../../engine/reading/open-promises';

/** Time is told to the minute. */
const MINUTE = 16;

/**
 * Shows what the brand promised in the thread and has not come back on: worked out when the thread changed or a minute
 * passed, not at each rest of the typing.
 */
export function recaller(store: CoachStore): (reading: Reading) => void {
  let thread: object | null = null;
  let minute = '';
  return ({ situation, brandMessages }) => {
    const { now = '' } = situation;
    if (situation.thread === thread && now.slice(0, MINUTE) === minute) return;
    thread = situation.thread;
    minute = now.slice(0, MINUTE);
    store.getState().recall(openPromises(situation.thread, brandMessages, now));
  };
}
