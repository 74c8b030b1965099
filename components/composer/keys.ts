import type { Coach } from './actions';
import { controls } from './controls';
import { openCardOf } from './findings';

/** Keys that the page's dispatcher hands to the store. */
export type Key = 'Escape' | 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Tab' | 'Shift+Tab';

function stepBack(coach: Coach): boolean {
  if (coach.guard) coach.lowerGuard();
  else if (openCardOf(coach)?.menu) coach.unfold({ menu: false });
  else if (coach.open !== null || coach.focus !== null) coach.close();
  else return false;
  return true;
}

/** In the bar Tab leaves at the ends, as it would from any row of buttons; a list or card keeps it inside. */
function tab(coach: Coach, by: 1 | -1): boolean {
  const present = controls(coach);
  const edge = by > 0 ? present.at(-1) : present[0];
  if (coach.open === null && coach.focus === edge) return false;
  coach.shift(by);
  return true;
}

function arrow(coach: Coach, by: 1 | -1): boolean {
  if (coach.open === null) {
    if (by < 0) return false;
    coach.openList();
  } else if (coach.open === 'list' || coach.open === 'signing' || openCardOf(coach)?.menu) coach.shift(by);
  else if (by > 0) coach.next();
  else coach.previous();
  return true;
}

/**
 * Acts on a key and says whether it was ours: then the dispatcher stops it and prevents its default.
 * While the caret is in the editor only Escape is, and only when there is something to close.
 */
export function pressKey(coach: Coach, key: Key): boolean {
  if (key === 'Escape') return stepBack(coach);
  if (coach.focus === null) return false;
  if (key === 'Tab') return tab(coach, 1);
  if (key === 'Shift+Tab') return tab(coach, -1);
  if (key === 'ArrowDown') return arrow(coach, 1);
  if (key === 'ArrowUp') return arrow(coach, -1);
  coach.press(coach.focus);
  return true;
}
