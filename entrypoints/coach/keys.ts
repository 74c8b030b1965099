import type { Key } from '../../components/composer/keys';
import type { CoachStore } from '../../components/composer/store';
import { OUR_ELEMENTS } from './door';

const KEYS: readonly string[] = ['Escape', 'ArrowDown', 'ArrowUp', 'Enter', 'Tab'];

const keyOf = ({ key, shiftKey }: KeyboardEvent): Key | null => {
  if (key === ' ') return 'Enter';
  if (key === 'Tab' && shiftKey) return 'Shift+Tab';
  return KEYS.includes(key) ? (key as Key) : null;
};

/**
 * Gives a key to the coach that has the focus or something open.
 * @returns whether it was ours: then the page must not see it
 */
export function isKeyOfOurs(store: CoachStore, event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = keyOf(event);
  const isInside = event.target instanceof Element && OUR_ELEMENTS.includes(event.target.tagName);
  const coach = store.getState();
  if (!key) return isInside && coach.focus !== null;
  if (!isInside && key !== 'Escape') return false;
  return coach.key(key);
}
