import type { Key } from '../../components/composer/keys';
import type { CoachStore } from '../../components/composer/store';
import { isOurs } from './inside';

const KEYS: readonly string[] = ['Escape', 'ArrowDown', 'ArrowUp', 'Enter', 'Tab'];

const keyOf = ({ key, shiftKey }: KeyboardEvent): Key | null => {
  if (key === ' ') return 'Enter';
  if (key === 'Tab' && shiftKey) return 'Shift+Tab';
  return KEYS.includes(key) ? (key as Key) : null;
};

const LEAVING: readonly string[] = ['Escape', 'Enter', 'Tab'];

/** Whether a key goes into the field of ours that has the focus, rather than being one that leads on from it. */
function isTyped(store: CoachStore, event: KeyboardEvent): boolean {
  const isPlain = !(event.isComposing || event.ctrlKey || event.metaKey || event.altKey);
  const leads = isPlain && LEAVING.includes(event.key);
  return store.getState().focus === 'desk:code' && isOurs(event) && !leads;
}

/**
 * Gives a key to the coach that has the focus or something open.
 * @returns whether it was ours: then the page must not see it
 */
export function isKeyOfOurs(store: CoachStore, event: KeyboardEvent): boolean {
  if (isTyped(store, event)) {
    // What is typed into a field of ours arrives there, and nowhere else.
    event.stopImmediatePropagation();
    return false;
  }
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = keyOf(event);
  const inside = isOurs(event);
  const coach = store.getState();
  if (!key) return inside && coach.focus !== null;
  if (!inside && key !== 'Escape') return false;
  return coach.key(key);
}
