import { defaultSettings, type Settings } from '../../../components/settings/settings';
import type { Brand } from '../../../engine/types/situation';
import { patienceIn } from '../../../engine/waiting/patience';
import { type WaitingCase, waitingOf } from '../../../engine/waiting/waiting';
import type { Site } from '../../../host/sites/contract';
import { onOwnClock } from '../clock';
import { noteWaiting } from './noting';
import { pageMemory } from './page-memory';

/** So many cases are told with their words; a list that goes on tells who and since when. */
const TOLD_WITH_WORDS = 60;

/** Who waits on the page of this frame. Reads the page only when asked. */
export interface PageWaiting {
  /** @returns null where the page shows no conversation */
  look(): readonly WaitingCase[] | null;
  /** The same for another page of ours: a case beyond the first few goes without its words. */
  tell(): readonly WaitingCase[] | null;
  /** Brings a message to the middle of the window; nothing is pressed. */
  goTo(key: string): void;
}

function toldOf(one: WaitingCase, place: number): WaitingCase {
  const { key, author, at, waited, level, more, folded = false } = one;
  const text = place < TOLD_WITH_WORDS ? one.text : '';
  return { key, author, text, ...(at ? { at } : {}), waited, level, more, folded };
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
  const remember = pageMemory();
  const look = (): readonly WaitingCase[] | null => {
    const now = new Date();
    const found = site.messagesOn?.(document, now);
    if (!found) return null;
    const { waiting, brand } = settings();
    const ofPacks = told();
    const place = site.id === 'x' ? 'x' : 'elsewhere';
    const cases = waitingOf(remember(location, found), {
      now: onOwnClock(now),
      hours: brand.hours.trim() || ofPacks?.hours,
      patience: patienceIn(place, waiting, defaultSettings.waiting, ofPacks),
    });
    const page = location.href.replace(/#.*$/, '');
    const urlOf = (key: string): string => (site.id === 'x' ? `${location.origin}/i/status/${key}` : page);
    // Whoever asks has the answer first: the notes for the next shift can wait.
    setTimeout(() => noteWaiting(cases, urlOf));
    return cases;
  };
  return {
    look,
    tell: () => look()?.map(toldOf) ?? null,
    goTo(key) {
      const place = site.messagesOn?.(document, new Date())?.placeOf(key);
      place?.scrollIntoView({ block: 'center' });
    },
  };
}
