// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBench } from '../../rules/bench/bench';
import type { Pack } from '../../rules/pack/schema/pack';
import { shop as empty, PATIENCE, tactsRules } from '../../tests/packs/shop';
import type { PackDesk, Version } from './desk';
import { wentBack } from './going-back';
import { PackEditor } from './pack-editor';

configure(PATIENCE);

const rules = tactsRules();
const bench = createBench(rules);
const key = (name: string, retired = false) => ({
  key: `${name}`.padEnd(43, 'A'),
  name,
  ...(retired && { retired }),
});
const edition = (version: number, voice: string): Pack => ({ ...empty, version, brand: { voice } });
const versions: Version[] = [
  { pack: edition(3, 'Brisk.'), at: '2026-11-27T09:00:00.000Z', by: 'Malik', isInUse: true },
  { pack: edition(2, 'Warm.'), at: '2026-11-26T09:00:00.000Z', by: 'Claire', isInUse: false },
  { pack: edition(1, 'Formal.'), at: '2026-11-25T09:00:00.000Z', by: null, isInUse: false },
];

let kept: Pack[];
beforeEach(() => {
  kept = [];
});
afterEach(cleanup);

async function open(more: Partial<PackDesk> = {}) {
  const desk: PackDesk = {
    read: async () => edition(3, 'Mine, not published.'),
    save: async (draft) => void kept.push(draft),
    published: async () => edition(3, 'Brisk.'),
    versions: async () => versions,
    ...more,
  };
  const shown = render(<PackEditor locale="en" theme="light" core={rules.pack} {...{ desk, bench }} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Versions' }));
  return shown;
}
const line = async (n: number) =>
  within((await screen.findByRole('heading', { name: `Version ${n}` })).closest('li') as HTMLElement);

describe('the published versions of a pack', () => {
  it('are told by number, time and person, each with what it changed', async () => {
    const { container } = await open();
    const third = await line(3);
    expect(third.getByText(/27 November 2026/)).toBeTruthy();
    expect(third.getByText(/Malik · in use/)).toBeTruthy();
    fireEvent.click(third.getByText('What it changed'));
    expect(third.getByText('Warm.').tagName).toBe('DEL');
    expect(third.getByText('Brisk.').tagName).toBe('INS');
    expect((await line(1)).getByText('The oldest kept on this computer.')).toBeTruthy();
    expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('become the draft and are not published; Undo brings the draft from before back', async () => {
    let published = 0;
    await open({
      publish: async (pack) => {
        published++;
        return { kind: 'done', pack };
      },
    });
    fireEvent.click((await line(2)).getByRole('button', { name: 'Go back to version 2' }));
    expect((await screen.findByText(/what version 2 said/)).closest('[role=status]')).toBeTruthy();
    await waitFor(() => expect(kept.at(-1)).toEqual(edition(3, 'Warm.')));
    expect((await line(2)).getByText('Your draft says the same.')).toBeTruthy();
    expect(published).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.at(-1)).toEqual(edition(3, 'Mine, not published.')));
    expect(screen.queryByText(/what version 2 said/)).toBeNull();
    // From there on it is a draft like any other: its changes are looked at before it goes out.
    fireEvent.click((await line(1)).getByRole('button', { name: 'Go back to version 1' }));
    const note = (await screen.findByText(/what version 1 said/)) as HTMLElement;
    fireEvent.click(within(note).getByRole('button', { name: 'See changes' }));
    expect((await screen.findByText('Formal.')).tagName).toBe('INS');
  });

  it('come in the place of all that came since the draft was begun; Undo keeps what came', async () => {
    const base = edition(2, 'Warm.');
    const theirs = { ...edition(3, 'Brisk.'), locked: ['overrides/boast'] };
    await open({
      read: async () => ({ ...base, name: 'My shop' }),
      catchUp: async () => ({ base, theirs }),
    });
    fireEvent.click((await line(1)).getByRole('button', { name: 'Go back to version 1' }));
    await waitFor(() => expect(kept.at(-1)).toEqual(edition(3, 'Formal.')));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.at(-1)).toEqual({ ...theirs, name: 'My shop' }));
  });

  it('take nobody’s place while what was published since cannot be read: nothing changes, and it is said', async () => {
    const base = edition(2, 'Warm.');
    const theirs = { ...edition(3, 'Brisk.'), locked: ['overrides/boast'] };
    let tries = 0;
    const catchUp = async () => {
      if (tries++ === 0) throw new Error('no room');
      return { base, theirs };
    };
    await open({ read: async () => ({ ...base, name: 'My shop' }), catchUp });
    fireEvent.click((await line(1)).getByRole('button', { name: 'Go back to version 1' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'What was published since could not be read, so your draft stays as it was. Try again.',
    );
    expect(screen.queryByText(/what version 1 said/)).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
    fireEvent.click((await line(1)).getByRole('button', { name: 'Go back to version 1' }));
    await waitFor(() => expect(kept).toEqual([edition(3, 'Formal.')]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('bring no key back that was retired since', () => {
    const now = { ...edition(3, 'Brisk.'), keys: [key('Claire'), key('Malik', true)] };
    const earlier = { ...edition(2, 'Warm.'), keys: [key('Malik')] };
    expect(wentBack(now, earlier)).toEqual({ ...edition(3, 'Warm.'), keys: now.keys });
    expect(wentBack(edition(3, 'Brisk.'), earlier)).toEqual(edition(3, 'Warm.'));
  });

  it('say that there are none, or that they could not be read', async () => {
    await open({ versions: async () => [] });
    expect(await screen.findByText(/Nothing has been published from this computer yet/)).toBeTruthy();
    cleanup();
    let tries = 0;
    await open({
      versions: async () => {
        if (tries++ === 0) throw new Error('closed');
        return versions;
      },
    });
    expect((await screen.findByRole('alert')).textContent).toBe('The versions could not be read.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Version 3' })).toBeTruthy();
  });
});
