// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../engine/types/diagnostic';
import { Bar } from './bar';
import type { Geometry } from './floating';
import { mountBar, mountOverlay } from './mount';
import { Panel } from './panel';
import { CoachProvider } from './react';
import { english, finding, missing, notingHost } from './sample';
import { type CoachStore, createCoachStore } from './store';
import { Surface } from './surface';

let host: ReturnType<typeof notingHost>;
let store: CoachStore;
const now = () => store.getState();

function judge(...diagnostics: Diagnostic[]): void {
  now().judged({ revision: 1, text: 'You should have read it.', threadRead: true, diagnostics });
}

function show(): void {
  render(
    <CoachProvider value={store}>
      <Surface>
        <Bar />
        <Panel />
      </Surface>
    </CoachProvider>,
  );
}

beforeEach(() => {
  host = notingHost();
  store = createCoachStore(host, english);
});
afterEach(cleanup);

describe('the bar', () => {
  it('says its state politely and opens the list', () => {
    judge(finding('threat'), missing('apologise'));
    show();
    const bar = screen.getByRole('button', { name: '2 to revisit' });
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('2 to revisit');
    fireEvent.click(bar);
    expect(bar.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: /An apology|an apology/ })).toBeTruthy();
  });

  it('leaves the caret where it is when pressed with a mouse', () => {
    show();
    expect(fireEvent.mouseDown(screen.getByRole('button', { name: 'Tact' }))).toBe(false);
  });

  it('says in its list, once, that sent replies cannot be kept', () => {
    judge(finding('threat'));
    now().notKept('full');
    show();
    act(() => now().openList());
    expect(screen.getAllByText(/the disk is full/)).toHaveLength(1);
    act(() => now().notKept(null));
    expect(screen.queryByText(/the disk is full/)).toBeNull();
  });

  it('says why a post was held, at once', () => {
    show();
    act(() => now().raiseGuard(['too-long']));
    expect(screen.getByRole('alert').textContent).toMatch(/Press again to post anyway/);
  });
});

describe('the list', () => {
  it('ticks moves and quotes the words of a finding', () => {
    judge(finding('threat', { spans: [[0, 10]] }));
    store.setState({ moves: [{ id: 'apologise', done: true }], open: 'list' });
    show();
    expect(screen.getByText(/\(done\)/)).toBeTruthy();
    expect(screen.getByText('“You should”')).toBeTruthy();
  });
});

describe('the card', () => {
  beforeEach(() => judge(finding('threat', { rewrites: rewrites('We were not clear.', 'Sorry: ⟦date⟧.') })));

  it('takes no focus unasked, and is a dialog only once it has it', () => {
    show();
    act(() => now().openCard('threat#0'));
    expect([screen.queryByRole('dialog'), document.activeElement]).toEqual([null, document.body]);
    act(() => now().enter('threat#0'));
    expect(screen.getByRole('dialog', { name: 'A note from Tact' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Replace');
  });

  it('shows the change and steps to another, with its slot marked', () => {
    show();
    act(() => now().openCard('threat#0'));
    expect(document.querySelector('del')?.textContent).toContain('You should have read it');
    fireEvent.click(screen.getByRole('button', { name: /Another suggestion/ }));
    expect(document.querySelector('.slot')?.textContent).toBe('⟦date⟧');
    expect(screen.getByText('One thing is left to fill in.')).toBeTruthy();
  });

  it('applies with one press and moves the focus by the store’s keys', async () => {
    show();
    act(() => now().enter('threat#0'));
    act(() => void now().key('Tab'));
    expect(document.activeElement?.textContent).toBe('Copy');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Replace' })));
    expect(host.asked).toContain('apply We were not clear.');
    expect(now().open).toBeNull();
  });

  it('unfolds its reason and its menu', () => {
    show();
    act(() => now().openCard('threat#0'));
    fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(screen.getByText('because')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hide this time' }));
    expect(now().dismissed).toEqual([{ rule: 'threat', scope: 'reply' }]);
  });
});

const rewrites = (...texts: string[]) =>
  texts.map((text) => {
    const at = text.indexOf('⟦date⟧');
    const slots = at < 0 ? [] : [{ name: 'date', span: [at, at + 6] as const }];
    return { label: '', edits: [], text, slots };
  });

describe('the shortcut into the card', () => {
  const keys = () => document.querySelector('.foot-keys')?.textContent;

  it('stands in its foot and, as a sentence, in its menu; nothing where there is none', () => {
    judge(finding('threat'));
    show();
    act(() => now().openCard('threat#0'));
    expect(keys()).toBe('');
    act(() => now().restyle({ adviceKeys: 'Alt+Shift+K' }));
    expect(keys()).toBe('Alt+Shift+K');
    fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
    expect(screen.getByText('From the keyboard: Alt+Shift+K opens the advice.')).toBeTruthy();
    act(() => now().restyle({ adviceKeys: '' }));
    expect(keys()).toBe('');
    expect(screen.queryByText(/opens the advice/)).toBeNull();
  });
});

describe('the whole reply', () => {
  it('shows its change, which variant it is, and steps to the next', () => {
    host = notingHost({
      wholeOf: () => ({ variants: rewrites('We were not clear.', 'Sorry: ⟦date⟧.'), why: null }),
    });
    store = createCoachStore(host, english);
    judge(finding('threat'));
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Rewrite' }));
    expect(screen.getByRole('status').textContent).toBe('1 of 2');
    fireEvent.click(screen.getByRole('button', { name: 'Next version' }));
    expect(screen.getByRole('status').textContent).toBe('2 of 2');
    expect(document.querySelector('ins')?.textContent).toContain('⟦date⟧');
    expect(screen.getByText('One thing is left to fill in.')).toBeTruthy();
  });

  it('says in one sentence why there is none, with nothing to press but Close', () => {
    host = notingHost({ wholeOf: () => ({ variants: [], why: 'sound' }) });
    store = createCoachStore(host, english);
    judge();
    show();
    act(() => now().rewriteAll());
    expect(screen.getByText(/Nothing to rewrite/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(now().open).toBeNull();
  });
});

describe('mounting', () => {
  const box = { left: 100, top: 100, width: 80, height: 20 };
  const page: Geometry = { anchor: box, viewport: { left: 0, top: 0, width: 800, height: 600 }, avoid: [] };
  const places = () => document.querySelector<HTMLElement>('.floating')?.style.translate;

  it('floats beside the words, follows the page, and hides when the words are out of view', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 200));
    let measured: Geometry | null = page;
    const into = document.body.appendChild(document.createElement('div'));
    judge(finding('threat'));
    let unmount = () => {};
    act(() => {
      unmount = mountOverlay(into, store, () => measured);
      now().openCard('threat#0');
    });
    expect(places()).toBe('100px 128px');
    measured = { ...page, anchor: { ...box, top: 200 } };
    act(() => now().moved());
    expect(places()).toBe('100px 228px');
    measured = null;
    act(() => now().moved());
    expect(document.querySelector('.floating.unplaced')).toBeTruthy();
    act(() => unmount());
    expect(into.textContent).toBe('');
  });

  it('carries theme, language and size, and follows them', () => {
    const into = document.body.appendChild(document.createElement('div'));
    let unmount = () => {};
    act(() => {
      unmount = mountBar(into, store);
    });
    act(() => now().restyle({ theme: 'dim', uiLocale: 'fr', textSize: 14 }));
    const surface = into.firstElementChild as HTMLElement;
    expect([surface.dataset.theme, surface.lang, surface.style.getPropertyValue('--tact-size')]).toEqual([
      'dim',
      'fr',
      '14px',
    ]);
    act(() => unmount());
  });
});
