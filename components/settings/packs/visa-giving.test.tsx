// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { samplePacks } from '../../../tests/gallery/packs';
import { Speaking } from '../../ui/voice';
import type { VisaDoor } from './door';
import { VisaGiving } from './visa-giving';

afterEach(cleanup);

async function show(change: Partial<VisaDoor> = {}) {
  const door = samplePacks('filled');
  const { container } = render(
    <Speaking locale="en">
      <VisaGiving door={{ ...door.visas, ...change }} />
    </Speaking>,
  );
  const details = container.querySelector('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return door.asked;
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('a lead’s visa', () => {
  it('is given for what a colleague copied, and copied in turn', async () => {
    const asked = await show();
    expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Claire Morin');
    type('Reply to approve', 'Client\u00a0: @sam_d\r\n\r\nBonjour Sam,\nvoilà.\n');
    expect(screen.getByLabelText<HTMLInputElement>('Customer').value).toBe('@sam_d');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Reply to approve').value).toBe('Bonjour Sam,\nvoilà.');
    await press('Sign');
    await press('Copy the code');
    expect(asked).toEqual(['visa @sam_d Claire Morin 24', expect.stringMatching(/^copy tact-visa-1\./)]);
    expect(screen.getByText('Code copied.')).toBeTruthy();
    // A code belongs to what it was made from.
    type('Customer', '@sam_e');
    expect(screen.queryByLabelText('Code to send')).toBeNull();
  });

  it('waits until reply, customer and name are there', async () => {
    const asked = await show();
    type('Reply to approve', 'Hello');
    await press('Sign');
    expect(asked).toEqual([]);
  });

  it('says what is missing where no desk would know the key', async () => {
    await show({ key: async () => ({ state: 'stranger', name: '' }) });
    expect(screen.getByText(/key is in none of your packs/)).toBeTruthy();
    cleanup();
    await show({ key: async () => ({ state: 'none', name: '' }) });
    expect(screen.getByText(/has no key yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
  });
});
