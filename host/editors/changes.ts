import { wakes } from '../woken';

/** Listeners that are called together. */
export interface Changes {
  add(listener: () => void): void;
  tell(): void;
}

/** A list of listeners that falls silent with the signal. */
export function listeners(signal: AbortSignal): Changes {
  const all = new Set<() => void>();
  signal.addEventListener('abort', () => all.clear(), { once: true });
  return {
    add: (listener) => {
      if (!signal.aborted) all.add(listener);
    },
    tell: () => {
      for (const listener of all) listener();
    },
  };
}

/** Tells of each change inside one editable: its text, or the nodes that hold it. */
export function watchNodes(element: HTMLElement, signal: AbortSignal, changed: () => void): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(wakes(changed));
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Tells when one element's attributes or size change: a field that grows with its text, or is emptied. */
export function watchDress(element: HTMLElement, signal: AbortSignal, changed: () => void): void {
  if (signal.aborted) return;
  const dress = new MutationObserver(wakes(changed));
  const size = new ResizeObserver(wakes(changed));
  dress.observe(element, { attributes: true });
  size.observe(element);
  const stop = () => [dress, size].map((observer) => observer.disconnect());
  signal.addEventListener('abort', stop, { once: true });
}
