import type { KeyPress } from './contract';

/** An input method is using this key to pick or confirm its own words. */
export function belongsToInputMethod({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === 229;
}

/** Ctrl or Cmd with Enter. */
export function isCommandEnter(event: KeyPress): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !belongsToInputMethod(event);
}

/** Enter alone. */
export function isBareEnter(event: KeyPress): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  return event.key === 'Enter' && !(ctrlKey || metaKey || shiftKey || altKey) && !belongsToInputMethod(event);
}
