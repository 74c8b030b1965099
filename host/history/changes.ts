const CHANNEL = 'tact-history';

/** Tells our other pages that what is kept has changed, and hears it from them; never one's own words. */
export interface Changes {
  announce(): void;
  /** Calls back until the signal ends; without one, always. */
  listen(changed: () => void, signal?: AbortSignal): void;
}

/** The way in which our pages and the background tell one another. */
export function historyChanges(): Changes {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: () => channel.postMessage('changed'),
    listen: (changed, signal) => channel.addEventListener('message', changed, signal ? { signal } : {}),
  };
}
