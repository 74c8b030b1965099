// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Confirmed, ImportDoor, Proposals } from './door';
import { ImportPage } from './import-page';

const proposals: Proposals = {
  title: 'Contact us',
  url: 'https://brackwell.example/contact',
  contacts: [
    {
      contact: { channel: 'phone', value: '0808 157 0123', hours: 'Mon–Fri 8am–8pm' },
      words: 'Customer care: 0808 157 0123',
    },
    { contact: { channel: 'email', value: 'help@brackwell.example' }, words: 'help@brackwell.example' },
  ],
  hours: [{ hours: '8-20', words: 'We answer from 8:00 to 20:00' }],
  advice: [
    { text: 'Apologise once', bearing: 'do', rule: 'apologise', because: ['apologise'] },
    { text: 'Check the weather board', bearing: 'do', rule: null, because: [] },
  ],
};
const kept: [Confirmed, string | null][] = [];
const door = (some: Partial<ImportDoor> = {}): ImportDoor => ({
  proposals: async () => proposals,
  targets: async () => [{ id: 'shop', name: 'Shop' }],
  whyOf: () => 'An apology weighs more.',
  keep: async (confirmed, into) => {
    kept.push([confirmed, into]);
    return { id: into ?? 'own', name: into ?? 'Own' };
  },
  edit: () => undefined,
  ...some,
});

afterEach(() => {
  cleanup();
  kept.length = 0;
});
async function show(some: Partial<ImportDoor> = {}, locale: 'fr' | 'en' = 'en') {
  await act(async () => {
    render(<ImportPage locale={locale} theme="light" door={door(some)} />);
  });
}
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('what a page proposes', () => {
  it('is shown with what it was read from, and why a rule says the same', async () => {
    await show();
    const phone = screen.getByLabelText(/0808 157 0123 · Mon–Fri 8am–8pm/);
    expect(document.getElementById(phone.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Read from: Customer care: 0808 157 0123',
    );
    expect(
      screen.getByText(/^Tact says so already, rule “.+” \(apologise\)\. An apology weighs more\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/^No rule checks this/)).toBeTruthy();
  });

  it('is kept one by one, and nothing that was not ticked', async () => {
    await show();
    await press('Keep');
    expect(kept).toEqual([]);
    fireEvent.click(screen.getByLabelText(/help@brackwell/));
    fireEvent.click(screen.getByLabelText('Check the weather board'));
    await press('Keep 2 items');
    expect(kept).toEqual([
      [{ contacts: [proposals.contacts[1]], hours: [], advice: [proposals.advice[1]] }, 'shop'],
    ]);
    expect(screen.getByRole('status').textContent).toContain('Kept in shop.');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeTruthy();
  });

  it('can go into a pack of one’s own, all of a kind at once', async () => {
    await show({ targets: async () => [] });
    fireEvent.click(screen.getAllByRole('button', { name: 'Tick all' })[0] as HTMLElement);
    await press('Keep 2 items');
    expect(kept).toEqual([[{ contacts: proposals.contacts, hours: [], advice: [] }, null]]);
  });

  it('says when there is nothing, when nothing was read, and when it could not be kept', async () => {
    await show({ proposals: async () => ({ ...proposals, contacts: [], hours: [], advice: [] }) });
    expect(screen.getByText(/found neither contacts nor advice/)).toBeTruthy();
    cleanup();
    await show({ proposals: async () => null }, 'fr');
    expect(screen.getByText(/Aucune page n’a été lue/)).toBeTruthy();
    cleanup();
    await show({ keep: () => Promise.reject(new Error('full')) });
    fireEvent.click(screen.getByLabelText('Apologise once'));
    await press('Keep 1 item');
    expect(screen.getByRole('status').textContent).toBe('Nothing could be kept. Please try again.');
  });

  it('is accessible', async () => {
    await show();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
