// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleHistory } from '../../tests/gallery/history';
import type { RuleRow } from './rule-rows';
import { defaultSettings, type Settings, uiLocaleOf } from './settings';
import { type Saving, SettingsPage } from './settings-page';

const rules: RuleRow[] = [
  { id: 'apologise', family: 'moves', severity: 'error' },
  { id: 'x-shop/no-emoji', family: 'other', severity: 'hint', name: { en: 'No emoji', fr: 'Sans emoji' } },
];

let latest: Settings;
const history = sampleHistory('en', 'empty');

function Live({ first, saving }: { first: Settings; saving: Saving }) {
  const [settings, setSettings] = useState(first);
  latest = settings;
  return (
    <SettingsPage
      locale="en"
      theme="light"
      rules={rules}
      history={history}
      {...{ settings, saving }}
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

  it('removes at once and gives it back on demand', () => {
    show({ ...defaultSettings, brand: { ...defaultSettings.brand, accounts: ['@one', '@two'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove @one' }));
    expect(latest.brand.accounts).toEqual(['@two']);
    expect(savedState()).toContain('Account removed.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(latest.brand.accounts).toEqual(['@one', '@two']);
  });

  it('keeps brand, address, sites and language', () => {
    show();
    fireEvent.change(screen.getByLabelText('Brand name'), { target: { value: 'Maison Tilleul' } });
    fireEvent.click(screen.getByRole('radio', { name: 'tu' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Facebook' }));
    fireEvent.change(screen.getByLabelText('Interface language'), { target: { value: 'fr' } });
    expect(latest).toMatchObject({
      ui: 'fr',
      sites: { x: true, facebook: false },
      brand: { name: 'Maison Tilleul', address: 'tu' },
    });
  });

  it('shows whether the last change is kept', () => {
    show(defaultSettings, 'failed');
    expect(savedState()).toMatch(/^Not saved/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('uiLocaleOf', () => {
  it('follows the choice, then the browser, then English', () => {
    const asked = (['fr-CA', 'en-GB', 'de', 'frr'] as const).map((tag) => uiLocaleOf({ ui: 'auto' }, tag));
    expect([...asked, uiLocaleOf({ ui: 'en' }, 'fr')]).toEqual(['fr', 'en', 'en', 'en', 'en']);
  });
});
