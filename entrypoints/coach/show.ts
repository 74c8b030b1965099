import { mountBar, mountOverlay } from '../../components/composer/mount';
import type { CoachStore } from '../../components/composer/store';
import { wakes } from '../../host/woken';
import { keepBar } from './bar-place';
import { measurer } from './geometry';
import type { SessionOptions } from './session-contract';
import { createShadow } from './shadow';

const OVERLAY_LOOK = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  display: 'block',
};

/** Puts the bar beside the box and the cards over the page, and keeps both where they belong until the session closes. */
export function show(options: SessionOptions, store: CoachStore): void {
  const { composer, editor, closing } = options;
  const bar = createShadow('tact-bar', { display: 'block' });
  const overlay = createShadow('tact-overlay', OVERLAY_LOOK);
  const unmounts = [
    mountBar(bar.inside, store),
    mountOverlay(overlay.inside, store, measurer(composer, editor, bar.host)),
  ];
  document.documentElement.append(overlay.host);
  keepBar(composer, bar.host, closing.signal);
  closing.signal.addEventListener('abort', () => {
    for (const unmount of unmounts) unmount();
    overlay.host.remove();
  });
  followPage(store, closing);
  closeWithBox(editor.element, store, closing);
}

/** An open card goes where its words go. */
function followPage(store: CoachStore, { signal }: AbortController): void {
  const moved = wakes(() => {
    if (store.getState().open !== null) store.getState().moved();
  });
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, moved, { capture: true, passive: true, signal });
}

/**
 * What is open goes when its box does: a dialog that is closed or hidden takes the box with it, and nobody tells us. The
 * size of what has left the page, or is not drawn, is nothing, which is a change of size.
 */
function closeWithBox(field: Element, store: CoachStore, { signal }: AbortController): void {
  const look = wakes(() => {
    if (field.getClientRects().length === 0 && store.getState().open !== null) store.getState().close();
  });
  const observer = new ResizeObserver(look);
  const stop = store.subscribe(({ open }, before) => {
    if (open !== null && before.open === null) observer.observe(field);
    if (open === null && before.open !== null) observer.disconnect();
  });
  signal.addEventListener('abort', () => {
    stop();
    observer.disconnect();
  });
}
