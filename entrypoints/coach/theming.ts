import type { CoachStore } from '../../components/composer/store';
import { themeOf } from './theme';

/** Where a box stands, and the field that is written in. */
interface Place {
  readonly root: Element;
  readonly field: Element;
}

/** Keeps to the site's theme, which may change under an open box: looked at when the field is focused or something opens. */
export function followTheme({ root, field }: Place, store: CoachStore, signal: AbortSignal): void {
  const look = (): void => {
    const theme = themeOf(root);
    if (theme !== store.getState().theme) store.getState().restyle({ theme });
  };
  field.addEventListener('focus', look, { passive: true, signal });
  const stop = store.subscribe((state, before) => {
    if (state.open !== null && before.open === null) look();
  });
  signal.addEventListener('abort', stop);
}
