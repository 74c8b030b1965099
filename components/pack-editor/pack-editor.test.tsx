// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBench } from '../../rules/bench/bench';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import type { Pack } from '../../rules/pack/schema/pack';
import { dear, shop as empty, PATIENCE, tactsRules } from '../../tests/packs/shop';
import { words } from '../ui/words';
import type { Outcome, PackDesk, Standing } from './desk';
import { PackEditor } from './pack-editor';

configure(PATIENCE);

const rules = tactsRules();
const core = rules.pack;
const bench = createBench(rules);

let kept: Pack[];
let outcomes: Outcome[];
let asked: Pack[];
let bases: (Pack | undefined)[];
beforeEach(() => {
  kept = [];
  outcomes = [];
  asked = [];
  bases = [];
});
afterEach(cleanup);

const desk = (first: Pack, more: Partial<PackDesk> = {}): PackDesk => ({
  read: async () => first,
  save: async (draft) => void kept.push(draft),
  ...more,
});
async function open(first: Pack, more: Partial<PackDesk> = {}) {
  render(<PackEditor locale="en" theme="light" desk={desk(first, more)} core={core} bench={bench} />);
  await screen.findByRole('heading', { name: 'Team rules' });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const saved = async (): Promise<Pack> => {
  await screen.findByText('Draft saved.');
  return kept.at(-1) as Pack;
};

describe('the list of rules', () => {
  it('is found by what rules say and look for', async () => {
    await open({ ...empty, rules: [dear] });
    write('Find a rule', 'x-shop friend');
    expect(screen.getByText('1 rule')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Your rules' })).toBeTruthy();
    write('Find a rule', 'zzzz');
    expect(screen.getByText(/No rule speaks of that/)).toBeTruthy();
  });

  it('a pack that cannot be read says so, and is read again', async () => {
    let fails = true;
    const read = async () => {
      if (fails) throw new Error('gone');
      return empty;
    };
    render(<PackEditor locale="en" theme="light" desk={desk(empty, { read })} core={core} bench={bench} />);
    await screen.findByText('The pack could not be read.');
    fails = false;
    press('Try again');
    await screen.findByRole('heading', { name: 'Team rules' });
  });
});

describe('a rule of Tact’s', () => {
  it('takes the team’s words, weight and lock, keeps the draft, and goes back', async () => {
    await open(empty);
    write('Find a rule', 'boilerplate');
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Rules' }))
        .getAllByRole('button')
        .at(-1)!,
    );
    fireEvent.change(screen.getByLabelText('Weight'), { target: { value: 'error' } });
    write('Message in English', 'Our own words, please.');
    fireEvent.click(screen.getByRole('switch', { name: 'Lock for the team' }));
    const draft = await saved();
    const coreMessage = core.rules?.find(({ id }) => id === 'boilerplate')?.message.fr;
    expect(draft.overrides).toEqual({
      boilerplate: { severity: 'error', message: { fr: coreMessage, en: 'Our own words, please.' } },
    });
    expect(draft.locked).toEqual(['overrides/boilerplate']);
    press('Back to Tact’s rule');
    expect(screen.queryByDisplayValue('Our own words, please.')).toBeNull();
    press('Undo');
    expect(screen.getByDisplayValue('Our own words, please.')).toBeTruthy();
  });
});

describe('a rule of the team’s at the bench', () => {
  async function openDear(rule: object = {}) {
    await open({ ...empty, rules: [{ ...dear, ...rule }] });
    press(/We do not say dear friend/);
  }

  it('examples turn as its phrases are being written', async () => {
    const flags = [{ thread: [], draft: 'Hello my darling, it ships today and we are sorry for the wait.' }];
    const none = { flags: [], allows: [] };
    await openDear({ examples: { fr: none, en: { flags, allows: [] } } });
    await screen.findByText('The rule is silent and should flag it');
    write('Phrases in English', 'dear friend\nmy darling');
    await screen.findByText('As it should be');
    expect(document.querySelector('.example mark')?.textContent).toBe('my darling');
  });

  it('a phrase that cannot be read says where, on its line', async () => {
    const none = { flags: [], allows: [] };
    await openDear({
      examples: { fr: none, en: { flags: [{ thread: [], draft: 'Dear friend.' }], allows: [] } },
    });
    write('Phrases in English', 'dear friend\n(my');
    expect(screen.getByText('Line 2: at 3: expected «)», found the end.')).toBeTruthy();
    await screen.findByText('This rule can’t be tried as it is written:');
  });

  it('tries any reply and keeps it', async () => {
    await openDear();
    write('A reply to try', 'Hello dear friend, your parcel is on its way and should arrive today.');
    await screen.findByText('This rule flags:');
    press('Keep: to flag');
    const draft = await saved();
    expect(draft.rules?.[0]?.examples?.en.flags).toEqual([
      {
        thread: [],
        draft: 'Hello dear friend, your parcel is on its way and should arrive today.',
        marks: [[6, 17]],
      },
    ]);
  });

  it('a false alarm copied from a card becomes an example to leave alone', async () => {
    await openDear();
    const copied = {
      thread: [{ role: 'customer', text: 'Where is it?' }],
      draft: 'My dear friend <NAME> will call you today about your parcel.',
    };
    write('A reply to try', JSON.stringify(copied));
    await screen.findByText('False alarm kept among the examples to leave alone.');
    await screen.findByText('The rule flags it and should be silent');
    expect((await saved()).rules?.[0]?.examples?.en.allows).toEqual([copied]);
  });

  it('a false alarm of another rule is not kept here: it says which, and leads there', async () => {
    await openDear();
    const copied = {
      rule: 'blame-customer',
      thread: [{ role: 'customer', text: 'Where is it?' }],
      draft: 'Your dear friend should call us today about the parcel.',
    };
    const { rule: _rule, ...example } = copied;
    write('A reply to try', JSON.stringify({ ...copied, rule: 'x-other/gone' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not in this pack (x-other/gone)');
    press('Leave it');
    expect(screen.queryByRole('alert')).toBeNull();
    write('A reply to try', JSON.stringify(copied));
    const name = words('en')('rule.blameCustomer');
    expect((await screen.findByRole('alert')).textContent).toContain(`the rule “${name}”, not this one`);
    expect(kept).toEqual([]);
    press('Keep it there, and open that rule');
    expect(await screen.findByRole('heading', { name, level: 2 })).toBeTruthy();
    const { overrides, rules: ours } = await saved();
    expect(overrides?.['blame-customer']?.examples?.en?.allows).toEqual([example]);
    expect(ours).toEqual([dear]);
  });

  it('a false alarm at the bench of one’s own is kept at the team’s rule, unless the team has locked that', async () => {
    const theirs = { ...dear, id: 'x-team/dear', message: { fr: 'Pas ici.', en: 'Not in our shops.' } };
    const team = { ...empty, id: 'team', rules: [theirs], locked: ['overrides/blame-customer'] };
    await open({ ...empty, rules: [dear] }, { below: async () => ({ layer: 'personal', team }) });
    press(/We do not say dear friend/);
    const example = { thread: [{ role: 'customer', text: 'Where is it?' }], draft: 'It ships today.' };
    write('A reply to try', JSON.stringify({ ...example, rule: 'blame-customer' }));
    const name = words('en')('rule.blameCustomer');
    expect((await screen.findByRole('alert')).textContent).toContain(
      `the rule “${name}”, which your team has locked`,
    );
    expect(screen.queryByRole('button', { name: /^Keep it there/ })).toBeNull();
    write('A reply to try', JSON.stringify({ ...example, rule: 'x-team/dear' }));
    expect((await screen.findByRole('alert')).textContent).toContain('the rule “Not in our shops.”');
    press('Keep it there, and open that rule');
    expect((await saved()).overrides?.['x-team/dear']?.examples?.en?.allows).toEqual([example]);
  });
});

describe('a new rule', () => {
  it('is made from replies to flag and to leave', async () => {
    await open(empty);
    press('New rule');
    write('What the rule will tell the CM', 'No dear friend');
    write(
      'Replies to flag',
      'Hello dear friend, it ships today.\n\nThanks dear friend, we will look into the parcel.',
    );
    write('Similar replies to leave alone', 'Hello Sam, it ships today.');
    expect(screen.getByText('dear friend').tagName).toBe('CODE');
    await waitFor(() => expect(screen.getAllByText('Would be flagged')).toHaveLength(2));
    expect(screen.getByText('Would be left alone')).toBeTruthy();
    press('Make the rule');
    await screen.findByText('3 examples of 3 are as they should be.');
    // One sentence stands for everything: what is still to be written says so.
    expect(screen.getAllByText(/^The same as the message: say why/)).toHaveLength(2);
    expect(screen.getByText(/^The same words as in the other language/)).toBeTruthy();
    const draft = await saved();
    expect(draft.rules?.[0]).toMatchObject({ id: 'x-shop/no-dear-friend', detect: { en: ['dear friend'] } });
    expect(openPack(exportPack(draft))).toHaveProperty('pack');
  });
});

describe('publishing', () => {
  const publish = async (pack: Pack, theirs?: Pack): Promise<Outcome> => {
    asked.push(pack);
    bases.push(theirs);
    return outcomes.shift() as Outcome;
  };

  it('shows what changes first; a pack with a fault is not published', async () => {
    await open(
      { ...empty, rules: [{ ...dear, message: { fr: '', en: 'x' } }] },
      { publish, published: async () => empty },
    );
    press('See changes');
    expect(screen.getByText('x › Message › French: some text is needed here.')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Publish' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('leads to where a pack gets its address, and says so no longer once one has gone on', async () => {
    let opened = 0;
    const openPlace = () => void opened++;
    await open({ ...empty, name: 'Shops' }, { publish, openPlace, published: async () => empty });
    press('See changes');
    outcomes = [{ kind: 'fault', reason: 'This pack has no address yet.', mend: 'place' }];
    press('Publish');
    fireEvent.click(await screen.findByRole('button', { name: 'Give it an address' }));
    expect(opened).toBe(1);
    press('Contacts');
    expect(screen.queryByText(/no address yet/)).toBeNull();
  });

  it('says no longer that it cannot be published once it was, from the options', async () => {
    let tell: (now: Standing) => void = () => undefined;
    const watch = (heard: (now: Standing) => void) => {
      tell = heard;
      return () => undefined;
    };
    const draft = { ...empty, rules: [dear] };
    await open(draft, { publish, watch, published: async () => empty });
    press('See changes');
    outcomes = [{ kind: 'fault', reason: 'This pack has no address yet.', mend: 'place' }];
    press('Publish');
    await screen.findByText(/no address yet/);
    // Its address was asked, and nothing came of it.
    act(() => tell({ draft: null, published: empty }));
    expect(screen.getByText(/no address yet/)).toBeTruthy();
    // A colleague's came, without what could not be published.
    const theirs = { ...empty, version: 2, brand: { hours: '9-19' } };
    act(() => tell({ draft: null, published: theirs }));
    expect(screen.getByText(/no address yet/)).toBeTruthy();
    act(() => tell({ draft: null, published: { ...theirs, version: 3, rules: [dear] } }));
    expect(screen.queryByText(/no address yet/)).toBeNull();
    outcomes = [{ kind: 'fault', reason: 'The password was refused.' }];
    press('Publish');
    await screen.findByText(/password was refused/);
    act(() => tell({ draft: null, published: { ...draft, version: 4 } }));
    expect(screen.queryByText(/password was refused/)).toBeNull();
    expect(screen.getByText('Nothing has changed.')).toBeTruthy();
  });

  it('leads from what has to be mended to the part where it is', async () => {
    const brand = { incidents: [{ text: '', until: '2026-11-28T01:00:00Z' }] };
    await open({ ...empty, brand }, { publish, published: async () => empty });
    press('See changes');
    expect(screen.getByText(/Incident texts › no\. 1 › Text: some text is needed/)).toBeTruthy();
    press('Go there');
    expect(screen.getByRole('heading', { name: 'Texts', level: 2 })).toBeTruthy();
  });

  it('publishes, and what is published is the new base', async () => {
    const before: Pack = { ...empty, rules: [dear] };
    await open(
      { ...before, overrides: { boilerplate: { severity: 'error' } } },
      { publish, published: async () => before },
    );
    press('See changes');
    expect(screen.getByRole('heading', { name: 'Stock phrases' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Weight' })).toBeTruthy();
    outcomes = [
      { kind: 'done', pack: { ...before, version: 2, overrides: { boilerplate: { severity: 'error' } } } },
    ];
    press('Publish');
    await screen.findByText('Version 2 published.');
    expect(screen.getByText('Nothing has changed.')).toBeTruthy();
  });

  it('takes in what another page writes into the draft meanwhile, and keeps what is being written', async () => {
    let tell: (now: Standing) => void = () => undefined;
    const watch = (heard: (now: Standing) => void) => {
      tell = heard;
      return () => undefined;
    };
    await open(empty, { watch, published: async () => empty });
    write('Pack name', 'Our shop');
    await saved();
    write('Pack name', 'Our shops');
    const imported = { ...empty, name: 'Our shop', brand: { hours: '9-19' } };
    act(() => tell({ draft: imported, published: empty }));
    await waitFor(() => expect(kept.at(-1)).toMatchObject({ name: 'Our shops', brand: { hours: '9-19' } }));
    press('Undo');
    await waitFor(() => expect(kept.at(-1)?.brand).toEqual({ hours: '9-19' }));
  });

  it('two leads at once: each field is settled, then published again', async () => {
    const conflicts = [
      { path: ['rules', 'x-shop/dear', 'severity'], base: 'warning', mine: 'hint', theirs: 'error' },
    ];
    const merged: Pack = { ...empty, version: 3, rules: [dear], brand: { hours: '9-20' } };
    const theirs: Pack = { ...merged, rules: [{ ...dear, severity: 'error' }] };
    await open(
      { ...empty, rules: [{ ...dear, severity: 'hint' }] },
      { publish, published: async () => null },
    );
    press('See changes');
    outcomes = [
      { kind: 'conflicts', conflicts, pack: merged, theirs },
      { kind: 'busy', owner: 'Bruno' },
    ];
    press('Publish');
    await screen.findByText('Two versions to settle');
    const decide = screen.getByRole('button', { name: 'Publish with these choices' }) as HTMLButtonElement;
    expect(decide.disabled).toBe(true);
    // Nothing goes out past what is to be settled, and what is written meanwhile goes out with it.
    expect((screen.getByRole('button', { name: 'Publish' }) as HTMLButtonElement).disabled).toBe(true);
    write('Pack name', 'Our shops');
    fireEvent.click(screen.getByRole('radio', { name: /Theirs/ }));
    fireEvent.click(decide);
    await screen.findByText('Bruno is publishing right now. Try again in a minute.');
    expect(asked.at(-1)).toMatchObject({
      name: 'Our shops',
      brand: { hours: '9-20' },
      rules: [{ severity: 'error' }],
    });
    expect(bases).toEqual([undefined, theirs]);
    expect(screen.getByDisplayValue('Our shops')).toBeTruthy();
  });

  it('a change that could not be kept outlives what is read again of before', async () => {
    let tell: (now: Standing) => void = () => undefined;
    const watch = (heard: (now: Standing) => void) => {
      tell = heard;
      return () => undefined;
    };
    const save = async () => Promise.reject(new Error('full'));
    await open(empty, { watch, save, published: async () => empty });
    write('Pack name', 'Boutique');
    await screen.findByText('The draft could not be saved.');
    act(() => tell({ draft: { ...empty }, published: empty }));
    expect(screen.getByDisplayValue('Boutique')).toBeTruthy();
  });

  it('a draft that cannot be kept says so, and is kept on another try', async () => {
    let fails = true;
    const save = async (draft: Pack) => {
      if (fails) throw new Error('full');
      kept.push(draft);
    };
    await open(empty, { save });
    write('Pack name', 'Boutique');
    await screen.findByText('The draft could not be saved.');
    fails = false;
    press('Try again');
    expect((await saved()).name).toBe('Boutique');
  });
});

describe('files', () => {
  const choose = async (text: string) => {
    const file = new File([text], 'pack.json', { type: 'application/json' });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [file] } });
    });
  };

  it('a file takes the draft’s place, an undo brings it back; a broken one is refused with the reason', async () => {
    await open(empty);
    await choose(JSON.stringify({ ...empty, name: 'From file', rules: [dear] }));
    await waitFor(() => expect(screen.getByDisplayValue('From file')).toBeTruthy());
    press('Undo');
    expect(screen.getByDisplayValue('Shop')).toBeTruthy();
    await choose('<html>');
    await screen.findByText('pack: this is a web page, not a rule pack');
    await choose(JSON.stringify({ ...empty, id: 'other', name: 'Another house' }));
    await screen.findByText('This file holds another pack (Another house). Import it in the options.');
    expect(screen.getByDisplayValue('Shop')).toBeTruthy();
  });

  it('HTML in a pack is text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>bold</b>';
    await open({ ...empty, name: hostile, rules: [{ ...dear, message: { fr: hostile, en: hostile } }] });
    press(/<b>bold<\/b>/);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(hostile);
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('for everybody', () => {
  it('no fault of accessibility in list, rule, new rule and changes', async () => {
    await open({ ...empty, rules: [dear] });
    const faults = async () => {
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    };
    expect(await faults()).toEqual([]);
    press(/We do not say dear friend/);
    expect(await faults()).toEqual([]);
    press(/All rules/);
    press('New rule');
    expect(await faults()).toEqual([]);
    press('See changes');
    expect(await faults()).toEqual([]);
  });
});
