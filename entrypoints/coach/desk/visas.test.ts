// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { barWords } from '../../../components/composer/bar-words';
import { english, finding, notingHost } from '../../../components/composer/sample';
import { createCoachStore } from '../../../components/composer/store';
import type { Editor } from '../../../host/editors/contract';
import type { WritingBox } from '../../../host/sites/contract';
import type { NoVisa, Visa } from '../../../rules/pack/visa/words';
import { isKeyOfOurs } from '../keys';
import { visasOf } from './visas';

const given: Visa = { by: 'Claire', at: '2026-11-26T14:02:00Z' };
const closings: AbortController[] = [];
afterEach(() => {
  for (const closing of closings.splice(0)) closing.abort();
});

function box(answer: Visa | NoVisa | null = given) {
  const page = { text: 'Bonjour Sam.', author: 'sam' as string | undefined };
  const asked: unknown[] = [];
  const closing = new AbortController();
  closings.push(closing);
  const element = document.body.appendChild(document.createElement('div'));
  const store = createCoachStore(notingHost(), english);
  const visas = visasOf({
    composer: {
      situation: () => ({
        platform: 'x',
        visibility: 'public',
        account: '@Tilleul',
        thread: page.author ? [{ role: 'customer', author: page.author, text: 'Alors ?' }] : [],
      }),
      correspondent: () => (page.author ? { handle: `${page.author}_d`, way: null } : null),
    } as unknown as WritingBox,
    editor: { read: () => ({ text: page.text }), element } as unknown as Editor,
    line: {
      ask: async (type: string, body: unknown) => {
        asked.push([type, body]);
        return answer;
      },
    } as never,
    store: () => store,
    signal: closing.signal,
  });
  store.getState().judged({
    revision: 1,
    text: page.text,
    threadRead: true,
    diagnostics: [finding('blame-customer')],
  });
  return { page, asked, store, visas, element };
}

describe('the approvals of one box', () => {
  it('ask the background with the draft as it stands, and let that very text pass', async () => {
    const { visas, asked, store, page } = box();
    expect(await visas.paste('tact-visa-1.a.b')).toBeNull();
    const body = { account: 'x:tilleul', code: 'tact-visa-1.a.b', reply: page.text, customer: 'sam_d' };
    expect(asked).toEqual([['visa', body]]);
    expect(store.getState().visa).toMatchObject({ by: 'Claire', holds: true });
    expect(visas.approves('Bonjour\u00a0Sam. ')).toBe(true);
    expect(visas.approves('Bonjour Sam !')).toBe(false);
    page.author = 'eve';
    expect(visas.approves(page.text)).toBe(false);
    visas.follow({ situation: { thread: [{ role: 'customer', author: 'eve', text: '' }] } } as never);
    expect(store.getState().visa).toMatchObject({ holds: false, ended: 'other-customer' });
    // It is no help to come back: who was answered meanwhile is not known.
    page.author = 'sam';
    expect(visas.approves(page.text)).toBe(false);
  });

  it('take nothing in that was refused, not answered, or given where nobody is answered', async () => {
    expect(await box('over').visas.paste('x')).toBe('over');
    expect(await box(null).visas.paste('x')).toBe('unanswered');
    const nobody = box();
    nobody.page.author = undefined;
    expect(await nobody.visas.paste('x')).toBe('no-customer');
    const empty = box();
    empty.page.text = '  ';
    expect(await empty.visas.paste('x')).toBe('empty');
    for (const { store } of [nobody, empty]) expect(store.getState().visa).toBeNull();
  });

  it('are over when their time is, and say so in the box', async () => {
    const { visas, page, store } = box({ ...given, until: '2026-11-26T14:30:00Z' });
    await visas.paste('x');
    expect(visas.approves(page.text)).toBe(false);
    await vi.waitFor(() => expect(store.getState().visa).toMatchObject({ holds: false, ended: 'over' }));
    expect(barWords(store.getState())).toBe('The visa has run out · 1 to revisit');
    // The very text does not bring it back.
    store.getState().judged({ revision: 2, text: page.text, threadRead: true, diagnostics: [] });
    expect(store.getState().visa?.holds).toBe(false);
    store.getState().judged({ revision: 3, text: '', threadRead: true, diagnostics: [] });
    expect(store.getState().visa).toBeNull();
  });

  it('are found over after the machine slept', async () => {
    const { visas, store } = box({ ...given, until: '2999-01-01T00:00:00Z' });
    await visas.paste('x');
    const { visa, approve } = store.getState();
    if (visa) approve({ ...visa, until: '2026-11-26T14:30:00Z' });
    visas.follow({ situation: { thread: [{ role: 'customer', author: 'sam', text: '' }] } } as never);
    expect(store.getState().visa).toMatchObject({ holds: false, ended: 'over' });
  });

  it('catch a code that a site’s dialog sends to the reply, while the view is open and not before', () => {
    const { store, element } = box();
    const paste = (text: string): boolean => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { getData: () => text } });
      return !element.dispatchEvent(event);
    };
    expect(paste('tact-visa-1.a.b')).toBe(false);
    store.getState().showDesk({ view: 'visa', code: '', asking: false, problem: null });
    expect(paste('Bonjour')).toBe(false);
    expect(paste(' tact-visa-1.a.b\n')).toBe(true);
    expect(store.getState().desk).toMatchObject({ code: 'tact-visa-1.a.b' });
  });
});

describe('keys typed into the field', () => {
  it('arrive there and nowhere else; those that lead on are the coach’s', () => {
    const { store } = box();
    store.getState().showDesk({ view: 'visa', code: '', asking: false, problem: null });
    store.getState().focused('desk:code');
    const overlay = document.body.appendChild(document.createElement('tact-overlay'));
    const seen: string[] = [];
    window.addEventListener('keydown', ({ key }) => seen.push(key));
    const press = (key: string): boolean => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'target', { value: overlay });
      const ours = isKeyOfOurs(store, event);
      if (!event.cancelBubble) window.dispatchEvent(event);
      return ours;
    };
    expect([press('n'), press(' '), press('ArrowUp')]).toEqual([false, false, false]);
    expect(seen).toEqual([]);
    expect(press('Tab')).toBe(true);
    expect(store.getState().focus).toBe('desk:use-visa');
  });
});
