// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleHistory } from '../../../tests/gallery/history';
import { Speaking } from '../../ui/voice';
import { EditingSettings } from '../editing';
import { defaultSettings, type Settings } from '../settings';
import type { HistoryDoor, ImportReport } from './door';
import { HistorySection } from './history-section';

let latest: Settings;

function Live({ door }: { door: HistoryDoor }) {
  const [settings, setSettings] = useState(defaultSettings);
  latest = settings;
  return (
    <Speaking locale="en">
      <EditingSettings settings={settings} onChange={setSettings}>
        <HistorySection door={door} />
      </EditingSettings>
    </Speaking>
  );
}

const show = (door: HistoryDoor = sampleHistory('en', 'filled')) => render(<Live door={door} />);
const lines = () => screen.getAllByRole('listitem').length;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('sent replies in the options', () => {
  it('shows the newest, more on demand, and how many there are', async () => {
    show();
    await screen.findByText('45 replies');
    expect(lines()).toBe(20);
    press('Show more');
    await waitFor(() => expect(lines()).toBe(40));
    expect(screen.getAllByText(/@maisontilleul · to Camille Verdun$/).length).toBeGreaterThan(3);
  });

  it('searches, erases what was found, and takes it back', async () => {
    show();
    await screen.findByText('45 replies');
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'split door' } });
    await screen.findByText('15 replies');
    press('Erase these');
    await screen.findByText('15 replies erased.');
    await screen.findByText('No reply holds all these words.');
    press('Undo');
    await screen.findByText('The replies are back.');
    await screen.findByText('15 replies');
  });

  it('erases one reply of one account', async () => {
    show();
    await screen.findByText('45 replies');
    fireEvent.change(screen.getByLabelText('Account'), { target: { value: 'facebook:Maison Tilleul' } });
    await screen.findByText('11 replies');
    fireEvent.click(screen.getAllByRole('button', { name: /^Erase the reply of/ })[0]!);
    await screen.findByText('1 reply erased.');
    await screen.findByText('10 replies');
  });

  it('says what to expect while there is nothing, and what stands in the way', async () => {
    show(sampleHistory('en', 'empty'));
    expect(screen.getByText('Reading replies…')).toBeTruthy();
    await screen.findByText(/No reply kept yet/);
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    cleanup();
    let broken = true;
    const door = { ...sampleHistory('en', 'filled'), faultOf: () => 'newer' as const };
    const accounts = async () =>
      broken ? Promise.reject(new Error()) : sampleHistory('en', 'filled').accounts();
    show({ ...door, accounts });
    await screen.findByText(/a newer Tact/);
    broken = false;
    press('Try again');
    await screen.findByText('45 replies');
  });

  it('says that the disk is full, and shows what is kept all the same', async () => {
    show({ ...sampleHistory('en', 'filled'), collect: async () => 'full' });
    await screen.findByText(/The disk is full/);
    expect(lines()).toBe(20);
  });

  it('brings a file in, chosen or dropped, and names refused lines', async () => {
    const brought: Blob[] = [];
    let report: ImportReport = { kind: 'done', read: 9, added: 4, already: 3, old: 2, left: 0, gone: 0 };
    const bring = async (file: Blob) => {
      brought.push(file);
      return report;
    };
    const { container } = show({ ...sampleHistory('en', 'empty'), bring });
    const file = new File(['{}'], 'replies.ndjson');
    fireEvent.change(container.querySelector('input[type=file]')!, { target: { files: [file] } });
    const outcome = within(container.querySelector('.history-outcome')!);
    await outcome.findByText('4 replies added.');
    expect(outcome.getByText('2 left out: older than replies are kept.')).toBeTruthy();
    report = { kind: 'refused', lines: [{ line: 7, reason: 'unknown', field: '__proto__' }], more: 1 };
    const drop = { dataTransfer: { types: ['Files'], files: [file] } };
    fireEvent.dragOver(container.querySelector('.files')!, drop);
    expect(container.querySelector('.files.over')).toBeTruthy();
    fireEvent.drop(container.querySelector('.files')!, drop);
    await outcome.findByText('Nothing was imported: 2 lines do not fit.');
    expect(outcome.getByText('Line 7: unknown field, “__proto__”.')).toBeTruthy();
    expect(brought).toEqual([file, file]);
  });

  it('pauses, and sets how long and how many', async () => {
    show();
    fireEvent.click(screen.getByRole('switch', { name: 'Keep my replies' }));
    expect(screen.getByText(/^Paused/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('For'), { target: { value: '30' } });
    fireEvent.change(screen.getByLabelText('At most, per account'), { target: { value: '5000' } });
    expect(latest.history).toEqual({ on: false, days: 30, most: 5000 });
    await screen.findByText('45 replies');
  });
});
