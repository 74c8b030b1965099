import { beforeEach, describe, expect, it } from 'vitest';
import { english, finding, missing, notingHost } from './sample';
import { type CoachStore, createCoachStore } from './store';

let host: ReturnType<typeof notingHost>;
let store: CoachStore;
const now = () => store.getState();

beforeEach(() => {
  host = notingHost();
  store = createCoachStore(host, english);
  const diagnostics = [finding('threat'), missing('apologise')];
  now().judged({ revision: 1, text: 'Some words', threadRead: true, diagnostics });
});

describe('while the caret is in the editor', () => {
  it('keys are the editor’s, also beside an open card', () => {
    now().openCard('threat#0');
    expect(now().focus).toBeNull();
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'ArrowUp'] as const) expect(now().key(key)).toBe(false);
  });

  it('Escape closes what is open and leaves the caret alone; with nothing open it is the site’s', () => {
    now().openCard('threat#0');
    expect([now().key('Escape'), now().open, host.asked]).toEqual([true, null, []]);
    expect(now().key('Escape')).toBe(false);
  });
});

describe('after the shortcut in', () => {
  it('the first button has the focus and Escape gives the caret back', () => {
    now().enter('threat#0');
    expect(now().focus).toBe('replace');
    now().key('Escape');
    expect([now().focus, now().open, host.asked]).toEqual([null, null, ['focusEditor']]);
  });

  it('Tab goes round inside the card', () => {
    now().enter('threat#0');
    const seen = Array.from({ length: 7 }, () => {
      now().key('Tab');
      return now().focus;
    });
    expect(seen).toEqual(['copy', 'why', 'previous', 'next', 'more', 'close', 'replace']);
    now().key('Shift+Tab');
    expect(now().focus).toBe('close');
  });

  it('arrows go to the neighbouring finding and Enter presses', () => {
    now().enter('threat#0');
    now().key('ArrowDown');
    expect(now().open).toMatchObject({ card: 'apologise#0' });
    now().focused('why');
    now().key('Enter');
    expect(now().open).toMatchObject({ why: true });
  });

  it('the menu has its own round, and Escape closes only the menu', () => {
    now().enter('threat#0');
    now().focused('more');
    now().key('Enter');
    expect(now().focus).toBe('dismiss-once');
    now().key('Escape');
    expect([now().focus, now().open]).toMatchObject(['more', { menu: false }]);
  });

  it('with nothing found opens the list', () => {
    now().judged({ revision: 2, text: 'Fine words', threadRead: true, diagnostics: [] });
    now().enter();
    expect(now().open).toBe('list');
  });
});

describe('in the bar and its list', () => {
  it('arrow down opens the list, walks it round, and Enter opens a card', () => {
    now().focused('bar');
    now().key('ArrowDown');
    expect([now().open, now().focus]).toEqual(['list', 'item:apologise#0']);
    for (let up = 0; up < 6; up++) now().key('ArrowUp');
    expect(now().focus).toBe('item:threat#0');
    now().key('Enter');
    expect([now().open, now().focus]).toMatchObject([{ card: 'threat#0' }, 'replace']);
  });

  it('Tab walks the bar and leaves at its ends', () => {
    now().focused('bar');
    expect([now().key('Shift+Tab'), now().focus]).toEqual([false, 'bar']);
    now().key('Tab');
    now().key('Tab');
    expect([now().focus, now().key('Tab')]).toEqual(['gear', false]);
  });

  it('pressing the bar again closes the list', () => {
    now().press('bar');
    now().press('bar');
    expect(now().open).toBeNull();
    now().press('gear');
    expect(host.asked).toContain('openSettings');
  });
});
