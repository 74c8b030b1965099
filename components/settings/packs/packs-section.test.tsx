// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../engine/types/text';
import { samplePacks } from '../../../tests/gallery/packs';
import { Speaking } from '../../ui/voice';
import { PacksSection } from './packs-section';

afterEach(cleanup);

async function show(door = samplePacks('filled'), locale: Locale = 'en') {
  render(
    <Speaking locale={locale}>
      <PacksSection door={door} />
    </Speaking>,
  );
  await screen.findByRole('button', { name: locale === 'en' ? 'Import a file…' : 'Importer un fichier…' });
  return door;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const give = (name: string) =>
  fireEvent.change(screen.getByLabelText('Import a file…'), {
    target: { files: [new File(['{}'], name)] },
  });
const status = () => screen.getAllByRole('status')[0]?.textContent;

describe('the packs in the options', () => {
  it('are listed with source, signature, what they bring, news and faults', async () => {
    await show();
    const tilleul = within(screen.getByRole('listitem', { name: 'Maison Tilleul' }));
    expect(
      tilleul.getByText(/Version 4 · from https:\/\/packs\.tilleul.*signed by Claire Morin/),
    ).toBeTruthy();
    expect(tilleul.getByText('3 rules · 2 of Tact’s rules adapted · 4 contacts · 6 texts')).toBeTruthy();
    expect(tilleul.getByText(/Updated: version 3 → 4/)).toBeTruthy();
    const group = within(screen.getByRole('listitem', { name: 'Groupe' }));
    expect(group.getByText(/taken away from its address \(410\)/)).toBeTruthy();
    expect(group.getByText('The last good version stays in use.')).toBeTruthy();
    // What the organisation set is neither switched off nor removed here.
    expect(group.queryByRole('switch')).toBeNull();
    expect(group.queryByRole('button', { name: 'Remove Groupe' })).toBeNull();
  });

  it('say what to do while there is none', async () => {
    const door = samplePacks('empty');
    await show(door);
    expect(screen.getByText(/No pack yet/)).toBeTruthy();
    expect(screen.getByText(/policy has an entry that can’t be read: packs: 2: url/)).toBeTruthy();
    press('Subscribe');
    await screen.findByText('Maison Tilleul, version 4');
    expect(door.asked).toEqual(['subscribe https://packs.tilleul.example/tilleul.json']);
  });

  it('are imported only once the person saw what changes', async () => {
    const door = await show();
    give('tilleul.json');
    await screen.findByText('Maison Tilleul, version 4');
    const proposal = within(screen.getByRole('region', { name: 'Maison Tilleul, version 4' }));
    expect(proposal.getByText('Rules added or adapted: x-tilleul/ritournelle')).toBeTruthy();
    expect(door.asked).toEqual([]);
    press('Use this pack');
    await screen.findByText('Maison Tilleul is in use.');
    expect(door.asked).toEqual(['accept']);
    expect(screen.queryByRole('button', { name: 'Use this pack' })).toBeNull();
  });

  it('are refused with rule, field and reason', async () => {
    const door = await show();
    give('bad.json');
    await screen.findByText('x-tilleul/ritournelle: severity: Invalid option');
    expect(screen.getByText(/2 things have to be mended/)).toBeTruthy();
    expect(door.asked).toEqual([]);
  });

  it('are switched, bound to accounts, updated, saved; removed and given back', async () => {
    const door = await show();
    fireEvent.click(screen.getByRole('switch', { name: 'Maison Tilleul: in use' }));
    const accounts = screen.getByLabelText('Accounts served by Maison Tilleul');
    fireEvent.change(accounts, { target: { value: '@tilleul; Tilleul , ' } });
    expect(door.asked).toHaveLength(1);
    fireEvent.blur(accounts);
    press('Seen');
    press('Update Maison Tilleul');
    await screen.findByText('Maison Tilleul is up to date.');
    press('Export Maison Tilleul');
    await screen.findByText('The file is in your downloads.');
    press('Remove Maison Tilleul');
    await screen.findByText('Maison Tilleul is removed.');
    press('Undo');
    await screen.findByText('Maison Tilleul is back.');
    expect(door.asked).toEqual([
      'change tilleul {"on":false}',
      'change tilleul {"accounts":["@tilleul","Tilleul"]}',
      'seen tilleul',
      'refresh tilleul',
      'save tilleul',
      'remove tilleul',
      'restore tilleul',
    ]);
  });

  it('are written here: begun with a name, taken up again', async () => {
    const door = await show();
    expect(screen.getByText('A draft has not been published yet.')).toBeTruthy();
    press('Edit Maison Tilleul');
    press('Write a pack');
    fireEvent.change(screen.getByLabelText('Name of the new pack'), { target: { value: ' Sorbier ' } });
    press('Write a pack');
    expect(door.asked).toEqual(['edit tilleul', 'write Sorbier']);
  });

  it('say why an update did not come', async () => {
    await show();
    press('Update Groupe');
    await screen.findAllByText(/taken away from its address \(410\)/);
    expect(status()).toMatch(/410/);
  });

  it('open where one is published, when the editor sent for that', async () => {
    const door = samplePacks('filled');
    render(
      <Speaking locale="fr">
        <PacksSection door={door} publishing="tilleul" />
      </Speaking>,
    );
    const form = within(await screen.findByRole('form', { name: 'Publier Maison Tilleul' }));
    expect(form.getByLabelText('Adresse où publier').getAttribute('aria-describedby')).toBe(
      'publish-url-hint',
    );
    expect(form.getByText(/le fichier s’y appellera tilleul\.json/)).toBeTruthy();
  });

  it('are published, and where two leads changed the same, one chooses side by side', async () => {
    const door = await show();
    press('Publish Maison Tilleul');
    await screen.findByDisplayValue('https://dav.tilleul.example/tilleul.json');
    fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'secret' } });
    fireEvent.click(await screen.findByRole('switch', { name: 'Sign with this computer’s key' }));
    press('Publish');
    await screen.findByText('You and a colleague have changed the same 2 places. Choose:');
    expect(door.asked).toEqual(['publish tilleul webdav claire 6 signed']);
    const severity = within(screen.getByRole('group', { name: 'Stock phrases › Weight' }));
    expect(severity.getByRole('radio', { name: 'Yours Warning' })).toHaveProperty('checked', true);
    fireEvent.click(severity.getByRole('radio', { name: 'Theirs Error' }));
    // A rule of the team by its message, never by its path.
    expect(screen.getByRole('group', { name: 'We don’t write this here. › Message › French' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Yours (taken away)' })).toBeTruthy();
    press('Publish with these choices');
    await screen.findByText('Version 5 is published, with your colleagues’ changes in it.');
  });
});
