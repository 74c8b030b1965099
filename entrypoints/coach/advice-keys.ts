import { openCardOf } from '../../components/composer/findings';
import type { CoachStore } from '../../components/composer/store';
import type { BoxLine } from './line';

/** Has each card that opens tell the shortcut to it as it stands now: the person may have changed it meanwhile. */
export function tellAdviceKeys(store: CoachStore, line: Pick<BoxLine, 'ask'>, signal: AbortSignal): void {
  const told = async (): Promise<void> => {
    const keys = await line.ask('shortcuts', undefined);
    if (!keys || signal.aborted) return;
    store.getState().restyle({ adviceKeys: keys.advice ?? '' });
  };
  const stop = store.subscribe((state, before) => {
    if (openCardOf(state) && !openCardOf(before)) told().catch(() => undefined);
  });
  signal.addEventListener('abort', stop);
}
