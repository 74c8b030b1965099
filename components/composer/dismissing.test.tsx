// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { CoachHost } from './actions';
import { Bar } from './bar';
import { barWords } from './bar-words';
import { controls } from './controls';
import { Panel } from './panel';
import { CoachProvider } from './react';
import { english, finding, missing, notingHost } from './sample';
import { type CoachStore, createCoachStore } from './store';
import { Surface } from './surface';

let host: ReturnType<typeof notingHost>;
let store: CoachStore;
const now = () => store.getState();

function judge(diagnostics: readonly Diagnostic[], text = 'You should have read it.'): void {
  now().judged({ revision: now().revision + 1, text, threadRead: true, diagnostics });
}

function show(answer: Partial<CoachHost> = {}, beginning = {}): void {
  host = notingHost(answer);
  store = createCoachStore(host, english, beginning);
  judge([finding('threat', { spans: [[0, 3]] }), finding('boast', { severity: 'warning', spans: [[4, 9]] })]);
  render(
    <CoachProvider value={store}>
      <Surface>
        <Bar />
        <Panel />
      </Surface>
    </CoachProvider>,
  );
}

const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

async function openMenu(rule: string): Promise<void> {
  act(() => now().openCard(`${rule}#0`));
  await press('More actions');
}

afterEach(cleanup);

describe('a dismissal', () => {
  beforeEach(() => show());

  it.each([
    ['Hide this time', 'reply', 'this time'],
    ['Hide in this conversation', 'conversation', 'in this conversation'],
    ['Turn this rule off', 'everywhere', 'rule turned off'],
  ])('«%s» reaches as far as it says, and the list leads back', async (label, scope, said) => {
    await openMenu('threat');
    await press(label);
    expect(host.asked).toEqual([`dismiss threat ${scope}`]);
    expect(now().open).toBeNull();
    act(() => now().openList());
    expect(screen.queryByText('about threat')).toBeNull();
    expect(screen.getByText(said)).toBeTruthy();
    await press('Bring back “Threats”');
    expect(screen.getByText('about threat')).toBeTruthy();
    expect(host.asked.at(-1)).toBe(`restore threat ${scope}`);
  });

  it('of one reply ends with it; one that reaches further stays', async () => {
    await act(() => now().dismiss({ rule: 'threat', scope: 'reply' }));
    await act(() => now().dismiss({ rule: 'boast', scope: 'conversation' }));
    act(() => judge([], ''));
    expect(now().dismissed).toEqual([{ rule: 'boast', scope: 'conversation' }]);
  });

  it('that is kept elsewhere is taken over, and only what is kept in the same way is replaced', () => {
    void now().dismiss({ rule: 'boast', scope: 'reply' });
    now().keptDismissals('everywhere', ['threat']);
    now().keptDismissals('conversation', ['register']);
    now().keptDismissals('everywhere', []);
    expect(now().dismissed.map(({ rule }) => rule)).toEqual(['boast', 'register']);
  });

  it('is reached by the keyboard, line by line', async () => {
    act(() => now().enter('threat#0'));
    act(() => now().press('more'));
    act(() => now().shift(1));
    act(() => void now().key('ArrowDown'));
    expect(document.activeElement?.textContent).toBe('Turn this rule off');
    await act(async () => void now().key('Enter'));
    expect(host.asked).toEqual(['dismiss threat everywhere']);
  });
});

describe('what cannot be kept', () => {
  it('is said, and what was asked for holds all the same', async () => {
    show({ dismiss: () => Promise.reject(new Error('full')) });
    await openMenu('threat');
    await press('Turn this rule off');
    expect(barWords(now())).toBe('Not kept: the browser couldn’t write it.');
    expect(now().dismissed).toHaveLength(1);
  });
});

describe('a false alarm', () => {
  it('is copied without names, and says so', async () => {
    show();
    await openMenu('threat');
    await press(/Report a false alarm/);
    expect(host.asked).toEqual(['copy case of threat']);
    expect(barWords(now())).toBe('Case copied, without names or numbers');
  });

  it('says when it could not be copied', async () => {
    show({ copy: async () => false });
    await openMenu('threat');
    await press(/Report a false alarm/);
    expect(barWords(now())).toMatch(/could not|couldn’t|didn’t/);
  });
});

describe('a beginner', () => {
  it('is shown errors only, and never «ready to post» over the rest', () => {
    show({}, { calm: true });
    expect(now().diagnostics.map(({ rule }) => rule)).toEqual(['threat']);
    act(() => judge([finding('boast', { severity: 'warning' }), missing('apologise')]));
    expect(now().moves.map(({ id }) => id)).toEqual(['apologise']);
    act(() => judge([finding('boast', { severity: 'warning' })]));
    expect([now().state, barWords(now())]).toEqual(['neutral', 'Nothing certain to revisit']);
    // A rule of their team is what their lead has decided: it is shown from the first reply.
    act(() =>
      judge([
        finding('x-shop/jargon', { severity: 'warning' }),
        finding('x-shop/fine', { severity: 'hint' }),
      ]),
    );
    expect(now().diagnostics.map(({ rule }) => rule)).toEqual(['x-shop/jargon']);
    act(() => now().relax(false));
    act(() => judge([finding('boast', { severity: 'warning' })]));
    expect(barWords(now())).toBe('1 to revisit');
  });

  it('is told once that tone is read, and asked whom they answer for, until the first word', async () => {
    show({ answerBrand: async (name, yes) => void host.asked.push(`${name} ${yes}`) });
    act(() => judge([], ''));
    act(() => now().announce({ kind: 'tone' }));
    expect(barWords(now())).toBe('From now on, Tact reads the tone too.');
    act(() => now().announce({ kind: 'brand', name: 'Shop' }));
    expect(screen.getByRole('button', { name: /^Are you answering for Shop\?/ })).toBeTruthy();
    await press('Yes');
    expect([host.asked, now().notice]).toEqual([['Shop true'], null]);
    act(() => now().announce({ kind: 'brand', name: 'Shop' }));
    act(() => judge([finding('threat')]));
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
  });
});

describe('a shared desk', () => {
  it('asks at the gear who answers, and signs', async () => {
    show(
      {
        sign: async (by) => void host.asked.push(`sign ${by}`),
        putSignature: async () => 'applied',
      },
      { signing: { all: ['LM', 'AB'], by: 'AB' } },
    );
    await press('Settings');
    expect(screen.getByRole('radio', { name: 'AB' }).getAttribute('aria-checked')).toBe('true');
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'LM' }));
    });
    expect(host.asked).toEqual(['sign LM']);
    await press('Sign ^LM');
    expect([now().open, barWords(now())]).toEqual([null, 'Signed']);
  });

  it('has a gear that leads to the settings where nobody else signs', async () => {
    show();
    await press('Settings');
    expect(host.asked).toEqual(['openSettings']);
  });
});

describe('a field that can only be read', () => {
  it('offers to copy, and nothing else', () => {
    show({}, { copyOnly: true });
    act(() => now().openCard('threat#0'));
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy' }).className).toContain('primary');
    expect(controls(now())).not.toContain('replace');
  });
});
