// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { plainReply } from '../../../rules/pack/visa/words';
import { barShort, barWords } from '../../composer/bar-words';
import { agenda } from '../../composer/findings';
import { Panel } from '../../composer/panel';
import { CoachProvider } from '../../composer/react';
import { english, finding, missing, notingHost } from '../../composer/sample';
import { type CoachStore, createCoachStore } from '../../composer/store';
import { Surface } from '../../composer/surface';
import type { DeskHost, VisaProblem } from '../views';
import { visaWords } from './visa-words';

const text = 'Hello Sam, you should have read the terms.';
const visa = { by: 'Claire', at: '2026-05-12T14:02:00+02:00' };
let store: CoachStore;
const now = () => store.getState();
const judge = (draft: string, revision: number) =>
  now().judged({
    revision,
    text: draft,
    threadRead: true,
    diagnostics: [finding('blame-customer'), missing('apologise')],
  });
const shown = { ...visa, reply: plainReply(text), holds: true, findingsShown: false };

function open(problem: VisaProblem | null = null, pasted: string[] = []) {
  const desk = {
    pasteVisa: async (code: string) => {
      pasted.push(code);
      if (!problem) now().approve(shown);
      return problem;
    },
    visaRequest: () => ({ customer: '@sam', reply: text }),
  } as unknown as DeskHost;
  const host = notingHost({ desk });
  store = createCoachStore(host, english);
  judge(text, 1);
  render(
    <CoachProvider value={store}>
      <Surface>
        <Panel />
      </Surface>
    </CoachProvider>,
  );
  act(() => now().openList());
  return host;
}
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const paste = (code: string) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText('Your lead’s code'), { target: { value: code } });
  });

afterEach(cleanup);

describe('a visa that holds', () => {
  it('stands before the findings, which are there when asked for', async () => {
    open();
    expect(now().state).toBe('advice');
    act(() => now().approve(shown));
    expect(now().state).toBe('sound');
    expect(barWords(now())).toMatch(/^Approved by Claire, /);
    expect(agenda(now())).toEqual([]);
    expect(screen.queryByText('about blame-customer')).toBeNull();
    await press('Show the remarks');
    expect(screen.getByText('about blame-customer')).toBeTruthy();
    expect(barWords(now())).toMatch(/^Approved by Claire, /);
    await press('Hide the remarks');
    expect(screen.queryByText('about blame-customer')).toBeNull();
    await press('Remove the visa');
    expect(now().state).toBe('advice');
  });

  it('is broken by one changed word, says so, and holds again with the text put back', () => {
    open();
    act(() => now().approve(shown));
    act(() => judge(text.replace('read', 'studied'), 2));
    expect(now().state).toBe('advice');
    expect(barWords(now())).toBe('The text has changed since the visa · 2 to revisit');
    expect(barShort(now())).toBe('Visa broken');
    act(() => now().openList());
    expect(screen.getByText(/is for another text\. Put that text back/)).toBeTruthy();
    expect(screen.getByText('about blame-customer')).toBeTruthy();
    act(() => judge(`${text.replace(' ', '\u00a0')} `, 3));
    expect(now().state).toBe('sound');
    act(() => judge('', 4));
    expect(now().visa).toBeNull();
  });

  it.each([
    [
      'over',
      'The visa has run out',
      /^The visa has run out\. The visa from Claire \(.*\) ended \(.*\)\. Ask for a new/,
    ],
    ['other-customer', 'The visa is for another customer', /for the customer you were answering before/],
  ] as const)(
    'that has ended says so on the bar, over the list and on the card: %s',
    (ended, short, whole) => {
      open();
      act(() => now().approve({ ...shown, until: '2026-05-12T14:30:00+02:00', holds: false, ended }));
      expect(barWords(now())).toBe(`${short} · 2 to revisit`);
      expect(screen.getByText(short).className).toBe('visa-words');
      act(() => now().openCard(agenda(now()).at(-1)?.id ?? ''));
      expect(screen.getByRole('status').textContent).toMatch(whole);
      // The words put back do not make it good again.
      act(() => judge(text, 4));
      expect(now().visa?.holds).toBe(false);
    },
  );

  it('is said as it is read: on its day the hour, else the day too', () => {
    const given = new Date(2026, 4, 12, 14, 2);
    const mine = { by: 'Claire', at: given.toISOString() };
    expect(visaWords({ ...mine, at: new Date().toISOString() }, 'fr')).toMatch(
      /^Validé par Claire, \d+\u00a0h(?:\u00a0\d\d)?$/,
    );
    expect(visaWords(mine, 'fr')).toBe('Validé par Claire, 12\u00a0mai, 14\u00a0h\u00a002');
  });
});

describe('pasting a code', () => {
  it('puts the caret into the field, checks a whole code at once, and closes when it holds', async () => {
    const pasted: string[] = [];
    open(null, pasted);
    await press('Visa');
    expect(document.activeElement).toBe(screen.getByLabelText('Your lead’s code'));
    await paste('tact-visa-1.e30.x');
    expect(pasted).toEqual(['tact-visa-1.e30.x']);
    expect(now().open).toBeNull();
    expect(now().visa?.holds).toBe(true);
  });

  it.each([
    ['no-code', /no visa code/],
    ['unknown-key', /a key that is in none of your team’s packs/],
    ['no-keys', /None of your team’s packs has a key/],
    ['other-words', /given for another text/],
    ['other-customer', /given for another customer/],
    ['over', /has expired/],
    ['unsupported', /can’t check signatures/],
    ['no-customer', /doesn’t see which customer/],
    ['empty', /First write the reply/],
    ['unanswered', /could not be checked/],
  ] as const)('says why a code is none: %s', async (problem, sentence) => {
    open(problem);
    await press('Visa');
    await paste('tact-visa-1.e30.x');
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    await paste('tact-visa-1.e30.xy');
    // Sign by sign, nothing is asked before the person says so.
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('copies what a lead needs to approve it', async () => {
    const host = open();
    await press('Visa');
    await press('Copy the reply for approval');
    expect(host.asked).toContain(`copy Customer: @sam\n\n${text}`);
  });
});
