import { wakes } from '../../woken';
import type { Watch } from '../posting';
import { flat } from '../text-of';
import { LOG, ROW_TEXT } from './selectors';

function texts(log: Element): string[] {
  return [...log.querySelectorAll(ROW_TEXT)].map((one) => flat(one.textContent ?? ''));
}

const count = (all: readonly string[], text: string): number => all.filter((one) => one === text).length;

/** Business Suite's proof: one row more with this text than before the press. It tells no id. */
export function watchRows(panel: Element): Watch {
  return (text, confirm, signal) => {
    const log = panel.querySelector(LOG);
    if (!log) return;
    const wanted = flat(text);
    const before = count(texts(log), wanted);
    const look = () => {
      if (!signal.aborted && count(texts(log), wanted) > before) confirm({ text });
    };
    const observer = new MutationObserver(wakes(look));
    observer.observe(log, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  };
}
