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
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
