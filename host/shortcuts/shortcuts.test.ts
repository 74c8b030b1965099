import { describe, expect, it } from 'vitest';
import { keysOf } from './shortcuts';

describe('the extension’s shortcuts', () => {
  it('are those that have keys, without the browser’s own', () => {
    const commands = [
      { name: 'advice', shortcut: 'Alt+Shift+K' },
      { name: 'field', shortcut: '' },
      { name: 'shot' },
      { name: '_execute_action', shortcut: 'Ctrl+B' },
    ];
    expect(keysOf(commands)).toEqual({ advice: 'Alt+Shift+K' });
  });
});
