// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBench } from '../../rules/bench/bench';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import type { Pack } from '../../rules/pack/schema/pack';
import { dear, shop as empty, PATIENCE, tactsRules } from '../../tests/packs/shop';
import type { Below, PackDesk, Sampler } from './desk';
import { PackEditor } from './pack-editor';
import { runSample } from './run-sample';

configure(PATIENCE);

const rules = tactsRules();
const core = rules.pack;
const bench = createBench(rules);
const sampler: Sampler = (trial, tell, signal) => runSample(rules, trial, tell, signal);

let kept: Pack[];
beforeEach(() => {
  kept = [];
});
afterEach(cleanup);

async function open(first: Pack, more: Partial<PackDesk> = {}) {
  const desk: PackDesk = { read: async () => first, save: async (draft) => void kept.push(draft), ...more };
  render(<PackEditor locale="en" theme="light" {...{ desk, core, bench, sampler }} />);
  await screen.findByRole('heading', { name: 'Team rules' });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const go = (section: string) =>
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Parts of the pack' })).getByRole('button', {
      name: section,
    }),
  );
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** The draft as it is kept; what is kept is what can be published. */
const saved = async (): Promise<Pack> => {
  await screen.findByText('Draft saved.');
  const draft = kept.at(-1) as Pack;
  expect(openPack(exportPack(draft))).toHaveProperty('pack');
  return draft;
};

describe('what a pack tells of the brand', () => {
  it('voice, names, languages and hours are written, checked, and undone', async () => {
    await open(empty);
    go('Brand and voice');
    write('Brand name', 'Maison Tilleul');
    write('Voice', 'Warm and short.');
    write('In French, you call the customer', 'tu');
    fireEvent.click(screen.getByLabelText('Français'));
    fireEvent.click(screen.getByRole('switch', { name: 'Admit no fault' }));
    write('Gestures you may offer', 'free return\n\n10 € voucher');
    write('Opening hours of the desk', 'whenever');
    expect(screen.getByText(/These hours can’t be read/)).toBeTruthy();
    write('Opening hours of the desk', '9-18');
    expect(screen.queryByText(/These hours can’t be read/)).toBeNull();
    expect((await saved()).brand).toEqual({
      name: 'Maison Tilleul',
      voice: 'Warm and short.',
      address: 'tu',
      languages: ['fr'],
      admission: 'forbidden',
      gestures: ['free return', '10 € voucher'],
      hours: '9-18',
    });
    press('Undo');
    expect(screen.getByLabelText<HTMLInputElement>('Opening hours of the desk').value).toBe('');
  });

  it('what is emptied is as if it had never been said', async () => {
    await open({ ...empty, brand: { name: 'Tilleul' } });
    go('Brand and voice');
    write('Brand name', '');
    expect(await saved()).toEqual(empty);
  });

  it('contacts with what they are for and when, other brands, and whom to call', async () => {
    await open(empty);
    go('Contacts');
    press('Add a contact');
    // Nobody is told off for a field that they have not reached yet.
    expect(screen.queryByText('Some text is needed here.')).toBeNull();
    fireEvent.blur(screen.getByLabelText('E-mail address'));
    expect(screen.getByText('Some text is needed here.')).toBeTruthy();
    write('E-mail address', 'care@tilleul.example');
    write('Channel', 'phone');
    write('Number', '01 99 00 11 22');
    write('For what', 'delivery\nreturns');
    write('Hours', '9-17');
    fireEvent.click(screen.getByRole('switch', { name: 'Open' }));
    write('Whom to call', 'Claire');
    write('Holding line, in English', 'I am passing this on.');
    press('Add a brand');
    const other = within(screen.getByRole('group', { name: 'Name of brand 1' }));
    fireEvent.change(other.getByLabelText('Brand name'), { target: { value: 'Autre' } });
    expect((await saved()).brand).toEqual({
      contacts: [
        {
          channel: 'phone',
          value: '01 99 00 11 22',
          topics: ['delivery', 'returns'],
          hours: '9-17',
          open: false,
        },
      ],
      escalation: { call: 'Claire', line: { en: 'I am passing this on.' } },
      others: [{ name: 'Autre' }],
    });
  });

  it('approved, saved and incident texts; an incident ends', async () => {
    await open(empty);
    go('Texts');
    const approved = within(screen.getByRole('region', { name: 'Approved wording' }));
    fireEvent.click(approved.getByRole('button', { name: 'Add a text' }));
    fireEvent.change(approved.getByLabelText('Text 1'), { target: { value: 'Thank you for waiting.' } });
    press('Add an incident text');
    const incidents = within(screen.getByRole('region', { name: 'Incident texts' }));
    fireEvent.change(incidents.getByLabelText('Text 1'), { target: { value: 'We know of the outage.' } });
    fireEvent.change(incidents.getByLabelText('Good until'), { target: { value: '' } });
    expect(screen.getByText('An incident text needs an end.')).toBeTruthy();
    fireEvent.change(incidents.getByLabelText('Good until'), { target: { value: '2020-01-02T10:00' } });
    expect(screen.getByText(/That time has passed/)).toBeTruthy();
    const { brand } = await saved();
    expect(brand?.approved).toEqual(['Thank you for waiting.']);
    expect(brand?.incidents).toEqual([
      { text: 'We know of the outage.', until: new Date('2020-01-02T10:00').toISOString() },
    ]);
  });
});

describe('thresholds', () => {
  it('waiting and the numbers of rules are set within bounds, and emptied they are Tact’s again', async () => {
    await open(empty);
    go('Thresholds');
    write('On X, too late after (hours)', '0');
    expect(screen.getByText('Between 0.25 and 720.')).toBeTruthy();
    write('On X, too late after (hours)', '4');
    write('Late on X after (hours)', '6');
    write('Like a saved reply: same words', '0.9');
    const least = core.rules?.find(({ id }) => id === 'reuse-canned')?.detect as unknown as {
      least: { saved: object };
    };
    expect(await saved()).toEqual({
      ...empty,
      brand: { waiting: { x: { amber: 1, red: 4 } } },
      overrides: {
        'acknowledge-delay': { thresholds: { hours: { x: 6, elsewhere: 24 } } },
        'reuse-canned': {
          thresholds: { least: { ...least.least, saved: { ...least.least.saved, wording: 0.9 } } },
        },
      },
    });
    write('Late on X after (hours)', '');
    await waitFor(() => expect(kept.at(-1)?.overrides).not.toHaveProperty('acknowledge-delay'));
  });
});

describe('locks', () => {
  it('a rule or one field of it is locked, told by its name, and unlocked', async () => {
    await open({ ...empty, rules: [dear] });
    go('Locks');
    write('Rule', 'boilerplate');
    write('What is locked', 'severity');
    press('Lock');
    write('Rule', 'x-shop/dear');
    press('Lock');
    expect((await saved()).locked).toEqual(['overrides/boilerplate/severity', 'rules/x-shop/dear']);
    press('Unlock Stock phrases › Weight');
    await waitFor(() => expect(kept.at(-1)?.locked).toEqual(['rules/x-shop/dear']));
  });
});

describe('whose a setting is', () => {
  const team: Pack = { ...empty, id: 'team', overrides: { boilerplate: { severity: 'error' } } };
  const openRule = async (first: Pack, below?: Below) => {
    await open(first, below ? { below: async () => below } : {});
    write('Find a rule', 'boilerplate');
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Rules' }))
        .getAllByRole('button')
        .at(-1)!,
    );
  };

  it('a team’s setting is named and goes back to Tact’s', async () => {
    await openRule(team);
    expect(screen.getByText(/Set by your team/)).toBeTruthy();
    press('Back to Tact’s');
    expect(screen.queryByText(/Set by your team/)).toBeNull();
    expect(screen.getByLabelText<HTMLSelectElement>('Weight').value).toBe(
      core.rules?.find(({ id }) => id === 'boilerplate')?.severity,
    );
  });

  it('a person’s own goes back to the team’s', async () => {
    const mine: Pack = { ...empty, id: 'mine', overrides: { boilerplate: { severity: 'hint' } } };
    await openRule(mine, { layer: 'personal', team });
    expect(screen.getByText(/Your own setting/)).toBeTruthy();
    press('Back to the team’s');
    expect(screen.getByText(/Set by your team/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Weight').value).toBe('error');
  });
});

describe('a sample of past replies', () => {
  const choose = async (text: BlobPart) => {
    const file = new File([text], 'replies.csv', { type: 'text/csv' });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), {
        target: { files: [file] },
      });
    });
  };
  const CSV = `id,reply,customer
1,"Hello dear friend, it ships today.","Where is my parcel?"
2,"Hello Sam, it ships today.","Where is my parcel?"
3,"",""
`;

  it('says how often each changed rule speaks, and on which, and reads again with the draft', async () => {
    await open({ ...empty, rules: [dear] }, { published: async () => empty });
    go('Past replies');
    await choose(CSV);
    await screen.findByText('2 replies read. 1 line is not a reply.');
    const row = within(screen.getByRole('table', { name: 'Rules that speak differently from before' }))
      .getByText('We do not say dear friend.')
      .closest('tr') as HTMLElement;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['0', '1 50%']);
    expect(row.querySelector('mark')?.textContent).toBe('dear friend');
    press('Try again with the draft as it is');
    await screen.findByText('2 replies read. 1 line is not a reply.');
    expect(kept).toEqual([]);
  });

  it('asks which column holds the replies, and knows a workbook', async () => {
    await open({ ...empty, rules: [dear] });
    go('Past replies');
    await choose(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^This is a workbook .*CSV UTF-8/);
    await choose('Numéro;Texte de la réponse\n1;Hello dear friend, it ships.\n2;Hello Sam, it ships.\n');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^No column of this file has a name/);
    const column = screen.getByLabelText<HTMLSelectElement>('The column with the replies');
    expect([...column.options].map(({ value }) => value)).toEqual(['Numéro', 'Texte de la réponse']);
    fireEvent.change(column, { target: { value: 'Texte de la réponse' } });
    press('Read this column');
    await screen.findByText('2 replies read.');
    expect(document.querySelector('table.sample mark')?.textContent).toBe('dear friend');
  });

  it('reads a column whatever spaces its heading has', async () => {
    await open({ ...empty, rules: [dear] });
    go('Past replies');
    await choose('Numéro;Texte  de la réponse \n1;Hello dear friend, it ships.\n2;Hello Sam, it ships.\n');
    const column = await screen.findByLabelText<HTMLSelectElement>('The column with the replies');
    fireEvent.change(column, { target: { value: column.options[1]?.value } });
    press('Read this column');
    await screen.findByText('2 replies read.');
  });

  it('can be called off, and a file without replies says what it needs', async () => {
    await open({ ...empty, rules: [dear] });
    go('Past replies');
    await choose('nothing\n');
    await screen.findByText(/No reply was found in this file/);
    // So many, no two alike, that they are not all judged before somebody can press.
    await choose(`reply\n${Array.from({ length: 5000 }, (_, i) => `Hello Sam, part ${i}.`).join('\n')}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(screen.getByText(/Stopped/)).toBeTruthy();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('completion in the fields of phrases', () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('Phrases in English');
  const type = (text: string) => {
    fireEvent.input(field(), { target: { value: text } });
    field().setSelectionRange(text.length, text.length);
    fireEvent.input(field());
  };
  const offered = () => [
    ...document.querySelectorAll(`[id="${field().getAttribute('aria-controls')}"] [role="option"]`),
  ];
  const openDear = async () => {
    await open({ ...empty, rules: [dear] });
    press(/We do not say dear friend/);
  };

  it('offers what can stand there; keys take it', async () => {
    await openDear();
    type('dear friend UNLESS b');
    const [option] = offered();
    expect(option?.textContent).toContain('before');
    expect(option?.getAttribute('aria-selected')).toBe('true');
    expect(field().getAttribute('aria-activedescendant')).toBe(option?.id);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(field().value).toBe('dear friend UNLESS before ');
    expect(offered()).toEqual([]);
  });

  it('while it is closed no key is taken from the field', async () => {
    await openDear();
    type('dear friend');
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape'])
      expect(fireEvent.keyDown(field(), { key })).toBe(true);
    type('dear @am');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(true);
  });
});

describe('for everybody', () => {
  it('no fault of accessibility in any section', async () => {
    await open({
      ...empty,
      rules: [dear],
      locked: ['rules/x-shop/dear'],
      brand: {
        contacts: [{ channel: 'email', value: 'a@b.example' }],
        approved: ['Thanks.'],
        incidents: [{ text: 'Outage.', until: '2030-01-01T00:00:00Z' }],
        others: [{ name: 'Autre' }],
      },
    });
    for (const section of ['Brand and voice', 'Contacts', 'Texts', 'Thresholds', 'Locks', 'Past replies']) {
      go(section);
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [section, id, nodes[0]?.html])).toEqual([]);
    }
  });
});
