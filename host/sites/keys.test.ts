import { describe, expect, it } from 'vitest';
import type { KeyPress } from './contract';
import { isBareEnter, isCommandEnter } from './keys';

const press = (key: Partial<KeyPress>): KeyPress => ({
  key: 'Enter',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...key,
});

describe('the keys that post', () => {
  it.each([
    [{}, true, false],
    [{ ctrlKey: true }, false, true],
    [{ metaKey: true }, false, true],
    [{ shiftKey: true }, false, false],
    [{ altKey: true }, false, false],
    [{ isComposing: true }, false, false],
    [{ keyCode: 229, ctrlKey: true }, false, false],
    [{ key: 'a', ctrlKey: true }, false, false],
  ])('%o: bare Enter %s, with Ctrl or Cmd %s', (key, bare, command) => {
    expect(isBareEnter(press(key))).toBe(bare);
    expect(isCommandEnter(press(key))).toBe(command);
  });
});
