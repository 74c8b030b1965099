import type { WritingBox } from '../../host/sites/contract';
import { wakes } from '../../host/woken';

/** Put back at most this often: a page that keeps throwing us out is left in peace. */
const MOST_RETURNS = 40;

/** Keeps the bar in the flow of its composer, through the site's own re-renders, until the signal ends. */
export function keepBar(composer: WritingBox, bar: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const put = (): void => {
    if (signal.aborted || bar.isConnected || returns > MOST_RETURNS) return;
    const place = composer.barPlace();
    if (!place) return;
    returns++;
    place.parent.insertBefore(bar, place.before?.parentElement === place.parent ? place.before : null);
  };
  const observer = new MutationObserver(wakes(put));
  observer.observe(composer.root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    bar.remove();
  });
  put();
}
