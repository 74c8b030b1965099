import { wakes } from '../../woken';
import type { Watch } from '../posting';
import { statusIn } from './handle';
import { TOAST_LINK } from './selectors';

const LAYERS = 'layers';

function links(page: Document): string[] {
  return [...page.querySelectorAll(TOAST_LINK)].map((link) => link.getAttribute('href') ?? '');
}

/** Calls back on changes where X shows toasts. That place is made when first needed, hence the body's children. */
function watchLayers(page: Document, changed: () => void, signal: AbortSignal): void {
  let layers: Element | null = null;
  const observer = new MutationObserver(
    wakes(() => {
      adopt();
      changed();
    }),
  );
  const adopt = () => {
    const found = page.getElementById(LAYERS);
    if (found === layers) return;
    layers = found;
    if (found) observer.observe(found, { childList: true, subtree: true });
  };
  observer.observe(page.body, { childList: true });
  adopt();
  signal.addEventListener('abort', () => observer.disconnect());
}

/** X's proof: a toast that was not there before the press, with a link to the new post. */
export const watchToast: Watch = (text, confirm, signal) => {
  const before = new Set(links(document));
  const look = () => {
    const fresh = links(document).find((link) => !before.has(link));
    const id = statusIn(fresh);
    if (id && !signal.aborted) confirm({ text, id });
  };
  watchLayers(document, look, signal);
};
