// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Panel } from '../composer/panel';
import { CoachProvider } from '../composer/react';
import { english, notingHost } from '../composer/sample';
import { type CoachStore, createCoachStore } from '../composer/store';
import { Surface } from '../composer/surface';
import type { DeskHost, SavedOffer } from './views';

const offer: SavedOffer = { id: 'late', title: 'Late', text: 'Hi Sam, sorry. ⟦when⟧', approved: false };
let asked: string[];
let store: CoachStore;
let host: ReturnType<typeof notingHost>;
const now = () => store.getState();

const desk = (more: Partial<DeskHost> = {}): DeskHost => ({
  handover: () => ({
    site: 'facebook',
    link: 'https://f/1',
    note: { who: 'Sam', said: [{ text: 'Where is it?' }], left: 0, failed: [], promised: [], draft: 'Hi' },
  }),
  saved: () => [offer],
  insert: async ({ id }) => {
    asked.push(`insert ${id}`);
    return { result: 'applied', slots: ['when'] };
  },
  waiting: () => [
    { key: '7', author: 'Sam', text: 'Where is it?', waited: { least: 3, most: 3 }, level: 'red', more: 0 },
  ],
  goTo: (key) => asked.push(`goTo ${key}`),
  shot: () => ({ site: 'x', customer: null, reply: { name: 'us', text: '' }, marks: [], names: [] }),
  copyPicture: async () => true,
  savePicture: () => undefined,
  follow: (url) => asked.push(`follow ${url.slice(0, 15)}`),
  ...more,
});

function open(more: Partial<DeskHost> = {}): void {
  host = notingHost({ desk: desk(more) });
  store = createCoachStore(host, english);
  render(
    <CoachProvider value={store}>
      <Surface>
        <Panel />
      </Surface>
    </CoachProvider>,
  );
  act(() => now().openList());
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  asked = [];
});
afterEach(cleanup);

describe('the desk', () => {
  it('reads nothing before a view is opened', () => {
    const never = (): never => {
      throw new Error('read unasked');
    };
    open({ handover: never, saved: never, waiting: never, shot: never });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Hand over',
      'Replies',
      'Waiting',
      'Screenshot',
    ]);
  });

  it('copies the case whole, and opens it as an e-mail', async () => {
    open();
    await press('Hand over');
    await press('Copy');
    expect(host.asked.join()).toContain('copy To pick up: Sam, on Facebook\nConversation: https://f/1');
    expect(screen.getByRole('status').textContent).toBe('Copied');
    await press('By e-mail');
    expect(asked).toEqual(['follow mailto:?subject']);
    await press('Back to the review');
    expect([now().open, now().desk]).toEqual(['list', null]);
  });

  it('puts a saved reply in, closes, and says what is left to fill in', async () => {
    open();
    await press('Replies');
    await press(/^Late/);
    expect(asked).toEqual(['insert late']);
    expect([now().open, now().desk]).toEqual([null, null]);
    expect(now().feedback).toMatchObject({ kind: 'applied', slots: ['when'] });
  });

  it('says what to do where there is no library', async () => {
    open({ saved: () => [] });
    await press('Replies');
    await press('Open the settings');
    expect(host.asked).toContain('openSettings');
  });

  it('says how long somebody waits, and leads to them', async () => {
    open();
    await press('Waiting');
    expect(screen.getByText('1 customer is waiting on this page. 1 for too long.')).toBeTruthy();
    await press(/Sam.*for 3 h/);
    expect(asked).toEqual(['goTo 7']);
    expect(now().open).toBeNull();
  });

  it('tells «nobody» from «not read»', async () => {
    open({ waiting: () => null });
    await press('Waiting');
    expect(screen.getByText(/only in an open conversation/)).toBeTruthy();
  });

  it('is walked by the keyboard: in with Enter, out with Escape', async () => {
    open();
    act(() => now().enter());
    expect(now().focus).toBe('desk:handover');
    act(() => void now().key('Enter'));
    expect([now().desk?.view, now().focus]).toEqual(['handover', 'desk:copy']);
    for (const wanted of ['desk:mail', 'desk:back', 'desk:copy']) {
      act(() => void now().key('ArrowDown'));
      expect(now().focus).toBe(wanted);
    }
    act(() => void now().key('Escape'));
    expect([now().open, now().desk, now().focus]).toEqual([null, null, null]);
    expect(host.asked).toContain('focusEditor');
  });

  it('closes when the person types on, but for the search that follows the typing', async () => {
    open();
    await press('Waiting');
    act(() => now().typed(2));
    expect([now().open, now().desk]).toEqual([null, null]);
    act(() => now().showDesk({ view: 'saved', query: 'la', offers: [offer], at: 0, total: 1 }));
    act(() => now().typed(3));
    expect(now().desk?.view).toBe('saved');
  });
});
