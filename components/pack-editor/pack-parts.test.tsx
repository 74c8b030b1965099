// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBench } from '../../rules/bench/bench';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import type { Pack } from '../../rules/pack/schema/pack';
import { type KeyText, newKeys } from '../../rules/pack/signature/crypto';
import { fingerprintOf, pairOf } from '../../rules/pack/signature/public-key';
import { shop as empty, PATIENCE, dear as plainDear, tactsRules } from '../../tests/packs/shop';
import { type WordKey, words } from '../ui/words';
import type { Bench, KeyDesk, PackDesk } from './desk';
import { PackEditor } from './pack-editor';

configure(PATIENCE);

const rules = tactsRules();
const core = rules.pack;
const bench = createBench(rules);
/** As the team's rule is, with a list in its phrase. */
const dear: typeof plainDear = {
  ...plainDear,
  detect: { kind: 'phrase', fr: ['cher ami'], en: ['dear @friends'] },
};
const friends = { fr: [], en: ['friend', 'pal'] };

let kept: Pack[];
beforeEach(() => {
  kept = [];
});
afterEach(cleanup);

/** Where no example is looked at, none is judged: compiling all rules at each change takes its time. */
const idle: Bench = async () => ({ judged: [] });

async function open(first: Pack, more: Partial<PackDesk> = {}, judges: Bench = bench) {
  const desk: PackDesk = { read: async () => first, save: async (draft) => void kept.push(draft), ...more };
  render(<PackEditor locale="en" theme="light" {...{ desk, core }} bench={judges} />);
  await screen.findByRole('heading', { name: 'Team rules' });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const go = (section: string) =>
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Parts of the pack' })).getByRole('button', {
      name: section,
    }),
  );
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
/** The draft as it is kept, which could be published. */
const saved = async (): Promise<Pack> => {
  await screen.findByText('Draft saved.');
  const draft = kept.at(-1) as Pack;
  expect(openPack(exportPack(draft))).toHaveProperty('pack');
  return draft;
};
const noFault = async () => {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};
function openRule(id: string): void {
  write('Find a rule', id);
  const name = words('en')(`rule.${id}` as WordKey);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
}

describe('lists and cues', () => {
  it('a list is added, filled, told its faults as typed, and undone', async () => {
    await open(empty);
    go('Lists and cues');
    write('Name of a new list', '!?');
    expect(screen.getByText('A name is needed here.')).toBeTruthy();
    write('Name of a new list', 'Staff');
    expect(screen.getByText('Tact has one of this name already.')).toBeTruthy();
    write('Name of a new list', 'Our Shops');
    expect(screen.getByText('It will be called our-shops.')).toBeTruthy();
    press('Add the list');
    write('Words in English', 'the barn\n(the');
    expect(screen.getByText('Line 2: at 4: expected «)», found the end.')).toBeTruthy();
    write('Words in English', 'the barn\nthe @our-shops');
    expect(screen.getByText(/Line 2: .*a list that does not hold itself/)).toBeTruthy();
    write('Words in English', 'the barn\nthe mill');
    expect(screen.getByText('Used nowhere yet.')).toBeTruthy();
    await noFault();
    expect((await saved()).lists).toEqual({ 'our-shops': { fr: [], en: ['the barn', 'the mill'] } });
    press('Undo');
    expect(field('Words in English').value).toBe('');
  });

  it('one that is used is renamed with all that names it, by Enter, and not removed', async () => {
    const cues = { pals: { in: 'draft' as const, fr: [], en: ['my @friends'] } };
    await open({ ...empty, rules: [dear], lists: { friends }, cues, locked: ['lists/friends'] });
    go('Lists and cues');
    expect(screen.getByText('Used in: We do not say dear friend., Cues › pals.')).toBeTruthy();
    press('Remove friends');
    expect(screen.getByRole('alert').textContent).toMatch(/^Not removed: still used in We do not say/);
    const name = screen.getAllByLabelText<HTMLInputElement>('Name')[0] as HTMLInputElement;
    fireEvent.change(name, { target: { value: 'Mates' } });
    expect(screen.getByText('It will be called mates.')).toBeTruthy();
    fireEvent.keyDown(name, { key: 'Enter' });
    const { lists, cues: renamed, rules, locked } = await saved();
    expect(lists).toEqual({ mates: friends });
    expect(renamed?.pals?.en).toEqual(['my @mates']);
    expect(rules?.[0]?.detect).toMatchObject({ en: ['dear @mates'] });
    expect(locked).toEqual(['lists/mates']);
    press('Undo');
    expect(screen.getByRole('group', { name: '@friends' })).toBeTruthy();
  });

  it('a cue is added with its side, and removed while nothing asks for it', async () => {
    await open(empty);
    go('Lists and cues');
    write('Name of a new cue', 'lost-parcel');
    press('Add the cue');
    write('Looked for in', 'customer');
    write('Words in French', 'colis perdu');
    await noFault();
    expect((await saved()).cues).toEqual({ 'lost-parcel': { in: 'customer', fr: ['colis perdu'], en: [] } });
    press('Remove lost-parcel');
    await waitFor(() => expect(kept.at(-1)).toEqual(empty));
  });
});

describe('the forms of a rule', () => {
  it('weigh and speak for themselves, and go back one by one', async () => {
    await open(empty, {}, idle);
    openRule('apologise');
    const form = () => within(screen.getByRole('group', { name: /A mere call for help/ }));
    fireEvent.change(form().getByLabelText('Weight'), { target: { value: 'off' } });
    fireEvent.change(form().getByLabelText('Message in English'), { target: { value: 'Say sorry for it.' } });
    const french = core.rules?.find(({ id }) => id === 'apologise')?.variants?.['help-request']?.message?.fr;
    await noFault();
    expect((await saved()).overrides).toEqual({
      'apologise/help-request': { off: true, message: { fr: french, en: 'Say sorry for it.' } },
    });
    fireEvent.change(form().getByLabelText('Weight'), { target: { value: 'hint' } });
    await waitFor(() => expect(kept.at(-1)?.overrides?.['apologise/help-request']).not.toHaveProperty('off'));
    fireEvent.click(form().getByRole('button', { name: 'Back to Tact’s' }));
    await waitFor(() => expect(kept.at(-1)?.overrides).toEqual({}));
    press('Undo');
    press('Back to Tact’s rule');
    await waitFor(() => expect(form().queryByText('Say sorry for it.')).toBeNull());
  });

  it('weigh as their rule when asked, and are named in the changes', async () => {
    await open(empty, { published: async () => empty }, idle);
    openRule('apologise');
    const form = within(screen.getByRole('group', { name: /A mere call for help/ }));
    fireEvent.change(form.getByLabelText('Weight'), { target: { value: 'rule' } });
    const severity = core.rules?.find(({ id }) => id === 'apologise')?.severity;
    expect((await saved()).overrides).toEqual({ 'apologise/help-request': { severity } });
    expect(screen.getByText('Tact’s rule, changed by your team.', { exact: false })).toBeTruthy();
    press('See changes');
    expect(screen.getByRole('heading', { name: 'Apologise › A mere call for help' })).toBeTruthy();
  });
});

describe('regular expressions of a team’s rule', () => {
  it('are refused with the reason as typed, and run against the examples', async () => {
    const none = { flags: [], allows: [] };
    const flags = [{ thread: [], draft: 'Your ticket is TLL-4021, we will write tonight.' }];
    await open({
      ...empty,
      rules: [{ ...dear, examples: { fr: none, en: { flags, allows: [] } } }],
      lists: { friends },
    });
    press(/We do not say dear friend/);
    press('Look for regular expressions instead');
    write('Expressions in English replies', 'TLL-\\d{4}\n(?=x)');
    expect(screen.getByText(/^Line 2: this expression looks ahead or behind/)).toBeTruthy();
    write('Expressions in English replies', '(a)\\1');
    expect(screen.getByText(/^Line 1: this expression refers back to a group/)).toBeTruthy();
    write('Expressions in English replies', 'TLL-\\d{4}');
    await screen.findByText('As it should be');
    expect(document.querySelector('.example mark')?.textContent).toBe('TLL-4021');
    await noFault();
    expect((await saved()).rules?.[0]?.detect).toEqual({
      kind: 'regex',
      patterns: { fr: [], en: ['TLL-\\d{4}'] },
    });
    press('Look for phrases instead');
    press('Undo');
    expect(field('Expressions in English replies').value).toBe('TLL-\\d{4}');
  });
});

describe('the keys of a pack', () => {
  const { subtle } = crypto;
  let mine: KeyText | null;
  let former: KeyText | null;
  let downloads: number;
  const keys: KeyDesk = {
    own: async () => mine?.publicKey ?? null,
    make: async () => {
      mine = await newKeys(subtle as never);
      return mine.publicKey;
    },
    keepSecret: async () => void downloads++,
    bring: async (file) => {
      const pair = await pairOf(subtle as never, file);
      if (!pair) return null;
      [former, mine] = [mine, pair];
      return pair.publicKey;
    },
    before: async () => former?.publicKey ?? null,
    back: async () => {
      [former, mine] = [mine, former];
      return mine?.publicKey ?? null;
    },
    fingerprint: (key) => fingerprintOf(subtle as never, key),
    signedBy: async () => 'Claire',
  };
  beforeEach(() => {
    [mine, former] = [null, null];
    downloads = 0;
  });
  const claire = { key: 'A'.repeat(43), name: 'Claire' };

  it('a colleague’s is added from a file, whose secret half is left; what is none is told', async () => {
    await open(empty, { keys });
    go('Keys');
    await screen.findByText('The version in use was signed by Claire.');
    expect(screen.getByText(/^No key yet/)).toBeTruthy();
    const pair = await newKeys(subtle as never);
    const add = () => within(screen.getByRole('region', { name: 'A colleague’s key' }));
    write('Public key', 'nonsense');
    expect(screen.getByText(/^This is no public key/)).toBeTruthy();
    write('Public key', pair.privateKey);
    expect(screen.getByText(/^This is the secret half of a key/)).toBeTruthy();
    const file = new File([JSON.stringify(pair)], 'claire.key.json');
    fireEvent.change(add().getByLabelText('Choose a file', { selector: 'input' }), {
      target: { files: [file] },
    });
    await screen.findByText(/only the public half was taken/);
    expect(document.body.textContent).not.toContain(pair.privateKey);
    fireEvent.change(add().getByLabelText('Whose key it is'), { target: { value: 'Bruno' } });
    press('Add the key');
    await screen.findByText(await keys.fingerprint(pair.publicKey));
    await noFault();
    expect((await saved()).keys).toEqual([{ key: pair.publicKey, name: 'Bruno' }]);
  });

  it('this computer’s is made, kept as a file, and put into the pack', async () => {
    await open({ ...empty, keys: [claire] }, { keys });
    go('Keys');
    fireEvent.click(await screen.findByRole('button', { name: 'Make a key' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Download the secret key' }));
    expect(downloads).toBe(1);
    write('Your name', 'Dana');
    press('Add my key to the pack');
    await screen.findByText(/This computer’s key\.$/);
    expect((await saved()).keys).toEqual([claire, { key: mine?.publicKey, name: 'Dana' }]);
  });

  it('this computer’s comes from another by its file, and the one before is a press away', async () => {
    mine = await newKeys(subtle as never);
    const [here, there] = [mine, await newKeys(subtle as never)];
    await open(empty, { keys });
    go('Keys');
    const own = within(await screen.findByRole('region', { name: 'This computer’s key' }));
    const give = (text: string) =>
      fireEvent.change(own.getByLabelText('Bring a key from another computer', { selector: 'input' }), {
        target: { files: [new File([text], 'tact.key.json')] },
      });
    give(JSON.stringify({ ...there, publicKey: here.publicKey }));
    await own.findByText(/holds no whole key/);
    expect(mine).toBe(here);
    give(JSON.stringify(there));
    await own.findByText(there.publicKey);
    expect(document.body.textContent).not.toContain(there.privateKey);
    // Whenever they come here again, too.
    go('Locks');
    go('Keys');
    fireEvent.click(await screen.findByRole('button', { name: 'Put the one before back' }));
    await screen.findByText(here.publicKey);
    expect(mine).toBe(here);
    await noFault();
  });

  it('one that cannot be made says so', async () => {
    await open(empty, { keys: { ...keys, make: () => Promise.reject(new Error('no Ed25519')) } });
    go('Keys');
    fireEvent.click(await screen.findByRole('button', { name: 'Make a key' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The key could not be made/);
  });

  it('the last that may sign is retired or removed only when asked again', async () => {
    const old = { key: 'B'.repeat(43), name: 'Old', retired: true };
    await open({ ...empty, keys: [claire, old] }, { keys });
    go('Keys');
    press('Retire');
    expect(screen.getByRole('alert').textContent).toMatch(/^No key would be left to sign/);
    press('Keep the key');
    expect(kept).toEqual([]);
    press('Bring back');
    fireEvent.click(screen.getAllByRole('button', { name: 'Retire' })[0] as HTMLElement);
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() =>
      expect(kept.at(-1)?.keys?.map(({ retired = false }) => retired)).toEqual([true, false]),
    );
    press('Remove Old');
    press('Do it all the same');
    await waitFor(() => expect(kept.at(-1)?.keys).toEqual([{ ...claire, retired: true }]));
    await noFault();
  });
});

describe('whose a value of the brand is', () => {
  const team: Pack = {
    ...empty,
    id: 'team',
    brand: { name: 'Tilleul', gestures: ['free return'], waiting: { x: { amber: 2, red: 4 } } },
  };
  const mine: Pack = {
    ...empty,
    id: 'mine',
    brand: { name: 'Mine', gestures: ['voucher'], voice: 'Short.' },
  };
  const openMine = () => open(mine, { below: async () => ({ layer: 'personal', team }) });
  const backs = () => screen.getAllByRole('button', { name: 'Back to the team’s' });

  it('a person’s own goes back to the team’s, or is left open where the team says nothing', async () => {
    await openMine();
    go('Brand and voice');
    expect(screen.getByText(/^Yours, beside your team’s: free return\./)).toBeTruthy();
    fireEvent.click(backs()[0] as HTMLElement);
    expect(screen.getByText('Your team’s: Tilleul.')).toBeTruthy();
    press('Leave it open');
    await noFault();
    expect((await saved()).brand).toEqual({ gestures: ['voucher'] });
  });

  it('the team’s waiting stands below a person’s', async () => {
    await openMine();
    go('Thresholds');
    expect(field('On X, too late after (hours)').value).toBe('4');
    write('On X, too late after (hours)', '6');
    expect(screen.getAllByText('Your team’s: 4.')).toHaveLength(1);
    expect((await saved()).brand?.waiting).toEqual({ x: { amber: 2, red: 6 } });
    await act(async () => fireEvent.click(backs()[0] as HTMLElement));
    expect(field('On X, too late after (hours)').value).toBe('4');
  });

  it('in a team’s pack nothing is told: all of it is the team’s', async () => {
    await open(team);
    go('Brand and voice');
    expect(document.querySelector('.source')).toBeNull();
  });
});
