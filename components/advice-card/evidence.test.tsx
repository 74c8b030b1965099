// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Evidence } from '../../engine/types/diagnostic';
import type { Span } from '../../engine/types/text';
import { Panel } from '../composer/panel';
import { CoachProvider } from '../composer/react';
import { english, finding, notingHost } from '../composer/sample';
import { createCoachStore } from '../composer/store';
import { Surface } from '../composer/surface';

const DRAFT = 'Hi Sam, an adviser will call you by 5 pm. Lea';
const EARLIER = 'Hi Karim, an adviser will call you by 5 pm. Bye';
const AT = '2026-05-12T09:30:00+02:00';
let host: ReturnType<typeof notingHost>;

const spanOf = (text: string, words: string): Span => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

function show(rule: string, change: Partial<Diagnostic>): void {
  const store = createCoachStore(host, english);
  const diagnostics = [finding(rule, { rewrites: [], ...change })];
  store.getState().judged({ revision: 1, text: DRAFT, threadRead: true, diagnostics });
  store.getState().openCard(`${rule}#0`);
  render(
    <CoachProvider value={store}>
      <Surface>
        <Panel />
      </Surface>
    </CoachProvider>,
  );
}

const marks = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
const from = (source: Evidence['source'], more: Partial<Evidence>): Evidence => ({
  source,
  index: 0,
  text: EARLIER,
  at: AT,
  ...more,
});

beforeEach(() => {
  host = notingHost();
});
afterEach(cleanup);

describe('an answer given before', () => {
  const same = 'an adviser will call you by 5 pm.';

  it('stands beside the draft, what is the same marked on both', () => {
    show('reuse-canned', {
      spans: [spanOf(DRAFT, same)],
      evidence: [from('history', { to: 'Karim', spans: [spanOf(EARLIER, same)] })],
    });
    expect(marks('.side-title')).toEqual(['Your answer to Karim, 12\u00a0May', 'This draft']);
    expect(marks('.side blockquote')).toEqual([EARLIER, DRAFT]);
    expect(marks('mark.same')).toEqual([same, same]);
    expect(screen.getByText('Highlighted: what is the same.')).toBeTruthy();
  });

  it('in the same thread is told by who gave it', () => {
    show('reuse-canned', { evidence: [from('thread', { author: 'Swiftlane Parcels' })] });
    expect(marks('.side-title')).toEqual(['Swiftlane Parcels, 12\u00a0May', 'This draft']);
    cleanup();
    show('reuse-canned', { evidence: [from('thread', {})] });
    expect(marks('.side-title')[0]).toBe('The answer given here before, 12\u00a0May');
  });
});

describe('a quote', () => {
  it('of a promise says when it fell due', () => {
    show('broken-promise', { evidence: [from('thread', { due: '2026-05-12T17:00:00+02:00' })] });
    expect(marks('.due')).toEqual(['Promised for 12\u00a0May, 5\u00a0pm']);
    cleanup();
    show('broken-promise', { evidence: [from('thread', { due: 'soon' })] });
    expect(marks('.due')).toEqual([]);
  });

  it('of a colleague’s answer says the hour', () => {
    show('already-answered', { spans: [], evidence: [from('thread', { author: 'Swiftlane' })] });
    expect(marks('figcaption')).toEqual(['Swiftlane, 12\u00a0May, 9:30\u00a0am']);
  });

  it('of the customer marks their words', () => {
    const text = '10 e-mails, no answer';
    show('dead-channel', { evidence: [from('thread', { text, author: 'Sam', spans: [[0, 10]] })] });
    expect(marks('mark.quote-mark')).toEqual(['10 e-mails']);
  });
});

describe('a grave matter', () => {
  it('says whom to call, and copies what the team says meanwhile', async () => {
    show('escalate', { escalation: { call: 'Claire, ext. 412', line: 'A manager will call you.' } });
    expect(screen.getByText('Call Claire, ext. 412')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy' })));
    expect(host.asked).toEqual(['copy A manager will call you.']);
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  });

  it('without a word from the team sends to the lead, and has nothing to copy', () => {
    show('escalate', {});
    expect(screen.getByText('Talk to your team lead before you answer.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  it('keeps «only you can» for everything else without a rewrite', () => {
    show('expose-personal-data', {});
    expect(screen.getByText('What comes next can only come from you.')).toBeTruthy();
  });
});
