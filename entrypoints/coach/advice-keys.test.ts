import { beforeEach, describe, expect, it } from 'vitest';
import { english, finding, notingHost } from '../../components/composer/sample';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import { tellAdviceKeys } from './advice-keys';

const turn = () => new Promise((done) => setTimeout(done));

let store: CoachStore;
let asked: string[];
let keys: Record<string, string> | null;
const now = () => store.getState();
const open = async (): Promise<void> => {
  now().openCard('threat#0');
  await turn();
};

beforeEach(() => {
  store = createCoachStore(notingHost(), english);
  now().judged({ revision: 1, text: 'Read it.', threadRead: true, diagnostics: [finding('threat')] });
  asked = [];
  keys = { advice: 'Alt+Shift+K', field: 'Alt+Shift+F' };
});

describe('the shortcut in the card', () => {
  const line = {
    ask: (async (type: string) => {
      asked.push(type);
      return keys;
    }) as never,
  };

  it('is asked for when a card opens, not before, and anew for the next one', async () => {
    tellAdviceKeys(store, line, new AbortController().signal);
    expect(asked).toEqual([]);
    await open();
    expect([asked, now().adviceKeys]).toEqual([['shortcuts'], 'Alt+Shift+K']);
    now().unfold({ why: true });
    expect(asked.length).toBe(1);
    now().close();
    keys = {};
    await open();
    expect([asked.length, now().adviceKeys]).toEqual([2, '']);
  });

  it('stays untold where nobody answers, or the box has gone', async () => {
    keys = null;
    const closing = new AbortController();
    tellAdviceKeys(store, line, closing.signal);
    await open();
    expect(now().adviceKeys).toBeUndefined();
    closing.abort();
    now().close();
    await open();
    expect(asked.length).toBe(1);
  });
});
