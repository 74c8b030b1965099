// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleHistory } from '../../tests/gallery/history';
import { samplePacks } from '../../tests/gallery/packs';
import { sampleSections } from '../../tests/gallery/sections';
import type { RemindersProps } from './reminders-section';
import type { RuleRow } from './rule-rows';
import { defaultSettings, type Settings, uiLocaleOf } from './settings';
import { type Saving, SettingsPage } from './settings-page';

const rules: RuleRow[] = [
  { id: 'apologise', family: 'moves', severity: 'error' },
  { id: 'x-shop/no-emoji', family: 'other', severity: 'hint', name: { en: 'No emoji', fr: 'Sans emoji' } },
];

let latest: Settings;
let granted: boolean;
let asked: string[];
const row = (id: string, words: string) => ({
  id,
  words,
  due: '2026-05-12T18:00:00+02:00',
  url: 'https://x.com/i/status/1',
});
let reminders: RemindersProps;
beforeEach(() => {
  granted = true;
  asked = [];
  reminders = {
    list: [],
    failed: false,
    allowed: false,
    onAllow: async () => {
      asked.push('allow');
      return granted;
    },
    onErase: (rows) => asked.push(`erase ${rows.map(({ id }) => id)}`),
    onRestore: (rows) => asked.push(`restore ${rows.map(({ id }) => id)}`),
  };
});
const history = sampleHistory('en', 'empty');
const { shortcuts, privacy } = sampleSections('en', (what) => asked.push(what));
const stateOf = async (locale: 'fr' | 'en') =>
  locale === 'en' ? ('available' as const) : ('unavailable' as const);
const model = { stateOf };
const packs = samplePacks('empty');

function Live({ first, saving }: { first: Settings; saving: Saving }) {
  const [settings, setSettings] = useState(first);
  latest = settings;
  return (
    <SettingsPage
      locale="en"
      theme="light"
      {...{ settings, saving, rules, reminders, history, packs, model, shortcuts, privacy }}
      onChange={setSettings}
    />
  );
}

const show = (first: Settings = defaultSettings, saving: Saving = 'idle') =>
  render(<Live first={first} saving={saving} />);

const savedState = () => screen.getAllByRole('status')[0]?.textContent;

afterEach(cleanup);

describe('the options page', () => {
  it('turns a rule off by its name in words, and all back on', () => {
    show();
    fireEvent.click(screen.getByRole('switch', { name: 'Apologise' }));
    expect(latest.rulesOff).toEqual(['apologise']);
    fireEvent.click(screen.getByRole('button', { name: 'Turn all on' }));
    expect(latest.rulesOff).toEqual([]);
    expect(screen.getByRole('switch', { name: 'No emoji' })).toBeTruthy();
  });

  it('says what to add while there is nothing', () => {
    show();
    expect(screen.getByText(/No contact yet. Add an e-mail/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add a contact' }));
    fireEvent.change(screen.getByLabelText('Channel of contact 1'), { target: { value: 'phone' } });
    fireEvent.change(screen.getByLabelText('Value of contact 1'), { target: { value: '01 99' } });
    expect(latest.brand.contacts).toEqual([{ channel: 'phone', value: '01 99' }]);
  });

  it('takes down what a contact is good for, when, and whether it is shut', () => {
    const contacts = [{ channel: 'phone', value: '01 99' } as const];
    show({ ...defaultSettings, brand: { ...defaultSettings.brand, contacts } });
    const write = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    write('For what, contact 1', 'delivery, ');
    write('Hours of contact 1', 'whenever');
    expect(screen.getByText(/These hours can’t be read/)).toBeTruthy();
    write('Hours of contact 1', '9-18');
    expect(screen.queryByText(/These hours can’t be read/)).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: 'Contact 1 open' }));
    expect(latest.brand.contacts).toEqual([
      { channel: 'phone', value: '01 99', topics: 'delivery, ', hours: '9-18', open: false },
    ]);
  });

  it('knows the desk’s other brands, and whom to call', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Add a brand' }));
    fireEvent.change(screen.getByLabelText('Name of brand 1'), { target: { value: 'Sorbier' } });
    fireEvent.change(screen.getByLabelText('Accounts of brand 1'), { target: { value: '@sorbier' } });
    fireEvent.change(screen.getByLabelText('Whom to call'), { target: { value: 'Claire' } });
    expect(latest.brand).toMatchObject({
      others: [{ name: 'Sorbier', handles: '@sorbier' }],
      escalation: { call: 'Claire', fr: '', en: '' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Sorbier' }));
    expect(latest.brand.others).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.brand.others).toHaveLength(1);
  });

  it('removes at once and gives it back on demand', () => {
    show({ ...defaultSettings, brand: { ...defaultSettings.brand, accounts: ['@one', '@two'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove @one' }));
    expect(latest.brand.accounts).toEqual(['@two']);
    expect(savedState()).toContain('Account removed.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.brand.accounts).toEqual(['@one', '@two']);
  });

  it('gives a rule another weight, finds it by its name, and goes back to the pack’s', () => {
    show();
    const weight = screen.getByLabelText('Weight of the rule “Apologise”');
    fireEvent.change(weight, { target: { value: 'hint' } });
    expect(latest.severities).toEqual({ apologise: 'hint' });
    fireEvent.change(weight, { target: { value: 'error' } });
    expect(latest.severities).toEqual({});
    fireEvent.change(weight, { target: { value: 'warning' } });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the rules as supplied' }));
    expect(latest.severities).toEqual({});
    fireEvent.change(screen.getByLabelText('Find a rule'), { target: { value: 'EMOJI' } });
    expect(screen.queryByRole('switch', { name: 'Apologise' })).toBeNull();
    expect(screen.getByRole('switch', { name: 'No emoji' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Find a rule'), { target: { value: 'zzz' } });
    expect(screen.getByText('No rule has that name.')).toBeTruthy();
  });

  it('widens, narrows and switches off the guard', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: /Errors too/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Wrong name' }));
    expect(latest.guard).toEqual({ reach: 'errors', spared: ['wrong-name'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Wrong name' }));
    fireEvent.click(screen.getByRole('radio', { name: /Hold nothing/ }));
    expect(latest.guard).toEqual({ reach: 'off', spared: [] });
    expect(screen.queryByRole('checkbox', { name: 'Wrong name' })).toBeNull();
  });

  it('tells the shortcuts, what is kept, and how to be rid of it', () => {
    asked = [];
    show({ ...defaultSettings, rulesOff: ['apologise'] });
    expect(screen.getByText('Alt+Shift+K')).toBeTruthy();
    expect(screen.getByText('none')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change the shortcuts' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(asked).toEqual(['shortcuts', 'erase']);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(latest.rulesOff).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.rulesOff).toEqual(['apologise']);
  });

  it('leads to each of its sections', () => {
    show();
    const links = [...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('#guard-title');
    for (const href of links) expect(document.querySelector(href ?? '')).toBeTruthy();
  });

  it('keeps brand, address, sites and language', () => {
    show();
    fireEvent.change(screen.getByLabelText('Brand name'), { target: { value: 'Maison Tilleul' } });
    fireEvent.click(screen.getByRole('radio', { name: 'tu' }));
    fireEvent.change(screen.getByLabelText('Signatures'), { target: { value: 'LM, AB' } });
    fireEvent.click(screen.getByRole('switch', { name: 'Facebook' }));
    fireEvent.change(screen.getByLabelText('Interface language'), { target: { value: 'fr' } });
    expect(latest).toMatchObject({
      ui: 'fr',
      sites: { x: true, facebook: false },
      signing: { all: 'LM, AB', by: '' },
      brand: { name: 'Maison Tilleul', address: 'tu' },
    });
  });

  it('shows whether the last change is kept', () => {
    show(defaultSettings, 'failed');
    expect(savedState()).toMatch(/^Not saved/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('reminders', () => {
  const turn = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('switch', { name: 'Remind me of my promises' }));
    });

  it('are off at first, and on once the browser has given leave in the press', async () => {
    show();
    expect(latest.reminders).toBe(false);
    await turn();
    expect(asked).toEqual(['allow']);
    expect(latest.reminders).toBe(true);
  });

  it('stay off where the browser gives no leave, and say so', async () => {
    granted = false;
    show();
    await turn();
    expect(latest.reminders).toBe(false);
    expect(screen.getByText(/has not allowed notifications/)).toBeTruthy();
    granted = true;
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    });
    expect(latest.reminders).toBe(true);
  });

  it('do not ask again for what is allowed', async () => {
    reminders = { ...reminders, allowed: true };
    show();
    await turn();
    expect(asked).toEqual([]);
    expect(latest.reminders).toBe(true);
    expect(screen.getByText('No reminder is set.')).toBeTruthy();
    await turn();
    expect(latest.reminders).toBe(false);
  });

  it('are listed with their time, erased at once and given back', () => {
    reminders = {
      ...reminders,
      allowed: true,
      list: [row('a', 'call you by 6 pm'), row('b', 'reply today')],
    };
    show({ ...defaultSettings, reminders: true });
    const link = screen.getByRole('link', { name: '“call you by 6 pm”' });
    expect(link.getAttribute('href')).toBe('https://x.com/i/status/1');
    fireEvent.click(screen.getByRole('button', { name: 'Erase the reminder “call you by 6 pm”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase all' }));
    expect(asked).toEqual(['erase a', 'restore a', 'erase a,b']);
    expect(screen.getByText(/2 reminders erased/)).toBeTruthy();
  });

  it('say when they are being read, and when they cannot be', () => {
    reminders = { ...reminders, allowed: true, list: null };
    const { unmount } = show({ ...defaultSettings, reminders: true });
    expect(screen.getByText('Reading the reminders…')).toBeTruthy();
    unmount();
    reminders = { ...reminders, failed: true };
    show({ ...defaultSettings, reminders: true });
    expect(screen.getByText('The reminders could not be read.')).toBeTruthy();
  });
});

describe('uiLocaleOf', () => {
  it('follows the choice, then the browser, then English', () => {
    const asked = (['fr-CA', 'en-GB', 'de', 'frr'] as const).map((tag) => uiLocaleOf({ ui: 'auto' }, tag));
    expect([...asked, uiLocaleOf({ ui: 'en' }, 'fr')]).toEqual(['fr', 'en', 'en', 'en', 'en']);
  });
});
