import { wakes } from '../../woken';
import type { Watch } from '../posting';
import { flat, lineOf } from '../text-of';
import { DM_PANEL, DM_TEXT } from './selectors';

function texts(panel: Element): Map<string, string> {
  const found = [...panel.querySelectorAll(DM_TEXT)];
  return new Map(found.map((one) => [one.getAttribute('data-testid') ?? '', lineOf(one)]));
}

/** Chat's proof: a message that was not there before the press, with this text. */
export function watchMessage(root: Element): Watch {
  return (text, confirm, signal) => {
    const panel = root.closest(DM_PANEL);
    if (!panel) return;
    const before = texts(panel);
    const look = () => {
      const fresh = [...texts(panel)].find(([id, said]) => !before.has(id) && said === flat(text));
      if (fresh && !signal.aborted) confirm({ text, id: fresh[0].replace('message-text-', '') });
    };
    const observer = new MutationObserver(wakes(look));
    observer.observe(panel, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  };
}
