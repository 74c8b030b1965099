import { defaultSettings, type Settings } from '../../../components/settings/settings';
import type { Brand } from '../../../engine/types/situation';
import { patienceIn } from '../../../engine/waiting/patience';
import { type Shown, type WaitingCase, waitingOf } from '../../../engine/waiting/waiting';
import type { Site } from '../../../host/sites/contract';
import { onOwnClock } from '../clock';
import { noteWaiting } from './noting';

/** Who waits on the page of this frame. Reads the page only when asked. */
export interface PageWaiting {
  /** @returns null where the page shows no conversation */
  look(): readonly WaitingCase[] | null;
  /** Brings a message to the middle of the window; nothing is pressed. */
  goTo(key: string): void;
}

const inTime = (shown: readonly Shown[]): Shown[] =>
  [...shown].sort((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? '') || 0);

/**
 * X empties what is scrolled out of sight: what was seen before stays known, as long as the page is the same one.
 */
function memory(): (page: string, seen: readonly Shown[]) => readonly Shown[] {
  let known = new Map<string, Shown>();
  let place = '';
  return (page, seen) => {
    if (page !== place) known = new Map();
    place = page;
    for (const one of seen) known.set(one.key, one);
    return inTime([...known.values()]);
  };
}

/**
 * @param settings as they are at the time
 * @param told what the packs tell of the brand that answers here, as far as it is known
 */
export function pageWaiting(
  site: Site,
  settings: () => Settings,
  told: () => Partial<Brand> | null,
): PageWaiting {
  const remember = memory();
  return {
    look() {
      const now = new Date();
      const found = site.messagesOn?.(document, now);
      if (!found) return null;
      const { waiting, brand } = settings();
      const ofPacks = told();
      const place = site.id === 'x' ? 'x' : 'elsewhere';
      const shown =
        site.id === 'x' ? remember(location.href.replace(/[?#].*$/, ''), found.messages) : found.messages;
      const cases = waitingOf(shown, {
        now: onOwnClock(now),
        hours: brand.hours.trim() || ofPacks?.hours,
        patience: patienceIn(place, waiting, defaultSettings.waiting, ofPacks),
      });
      const page = location.href.replace(/#.*$/, '');
      noteWaiting(cases, (key) => (site.id === 'x' ? `${location.origin}/i/status/${key}` : page));
      return cases;
    },
    goTo(key) {
      const place = site.messagesOn?.(document, new Date())?.places.get(key);
      place?.scrollIntoView({ block: 'center' });
    },
  };
}
