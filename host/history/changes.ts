const CHANNEL = 'tact-history';

/** Tells our other pages that what is kept has changed, and hears it from them; never one's own words. */
export interface Changes {
  announce(): void;
  listen(changed: () => void): void;
}

/** The way in which our pages and the background tell one another. */
export function historyChanges(): Changes {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: () => channel.postMessage('changed'),
    listen: (changed) => channel.addEventListener('message', changed),
  };
}
