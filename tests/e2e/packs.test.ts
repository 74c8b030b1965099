import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPack } from '../../rules/pack/exchange/open.ts';
import type { Pack } from '../../rules/pack/schema/pack.ts';
import { statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { type PackServer, servePacks } from '../packs/pack-server.ts';
import { teamPack, teamRule } from '../packs/sample.ts';
import { builtExtension } from './coach/build.ts';
import { alarms, readPageOn, shoot, stored, told } from './coach/own.ts';
import { eventually, underlined } from './coach/see.ts';

const RULE = 'x-tilleul/ritournelle';
const TICKET = 'x-tilleul/ticket';
const BLAMING = 'Bonjour Élise, vous auriez dû lire nos conditions.';
const DRAFT = 'Bonjour Élise, zorglub. Belle journée ensoleillée à vous. Et vive les tisanes. Léa';
/** As a CM's card copies it. */
const FALSE_ALARM = JSON.stringify({
  rule: RULE,
  thread: [{ role: 'customer', text: 'Des nouvelles de mon colis ?' }],
  draft: 'Bonjour <NAME_A>, votre colis part demain.',
});
/** Found by a regular expression, in a word that no rule of Tact's own knows: what runs it comes into the page because of this rule. */
const ticketRule: NonNullable<Pack['rules']>[number] = {
  ...teamRule(TICKET, [], []),
  detect: { kind: 'regex', patterns: { fr: ['[Zz]orgl[a-z]+'], en: [] } },
};
const pack = (version: number, phrase: string): Pack =>
  teamPack({ version, overrides: {}, rules: [teamRule(RULE, [phrase], ['sunny day ahead']), ticketRule] });

/** Runs in the page: gives the packs' file input a file. */
function giveFile(text: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'tilleul.json'));
  const input = document.querySelector<HTMLInputElement>('[aria-labelledby=packs-title] input[type=file]');
  if (!input) throw new Error('no file input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the editor: gives its file of past replies. */
function giveSample(text: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'replies.csv'));
  const input = document.querySelector<HTMLInputElement>('#editor-sample-file');
  if (!input) throw new Error('no file input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the editor: gives the file field of this label a file, once it is there. */
function giveKey(label: string, text: string): boolean {
  const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
  if (!input) return false;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'tact.key.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Runs in the page: presses the button of this name, once it is there. */
function pressButton(name: string): boolean {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  button?.click();
  return button !== undefined;
}

/** Runs in the editor: opens the team's own rule, once it is listed. */
function openRule(name: string): boolean {
  const entries = [...document.querySelectorAll<HTMLButtonElement>('.rule-entry')];
  const entry = entries.find(({ textContent }) => textContent?.includes(name));
  entry?.click();
  return entry !== undefined;
}

/** Runs in the editor: writes into the field of this label, once it is there. */
function writeInto(label: string, text: string): boolean {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('label')];
  const field = labels.find(({ textContent }) => textContent === label)?.control;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  const own = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** Runs in the page: turns the switch of this name on, once it is there. */
function switchOn(name: string): boolean {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')];
  const found = inputs.find(({ labels }) => labels?.[0]?.textContent === name);
  if (found && !found.checked) found.click();
  return found !== undefined;
}

/** Runs in the page: opens where a lead gives a visa. */
function openVisas(): boolean {
  const summary = document.querySelector<HTMLElement>('.visa-giving summary');
  summary?.click();
  return summary !== null;
}

/** Runs in the page: the code that was signed, once it is there. */
function codeShown(): string | false {
  const texts = [...document.querySelectorAll('textarea')].map(({ value }) => value);
  return texts.find((value) => value.startsWith('tact-visa-1.')) ?? false;
}

/** Runs in the page: chooses where a pack is published to. */
function chooseObjectStore(): void {
  const select = document.querySelector<HTMLSelectElement>('#publish-kind');
  if (!select) throw new Error('no choice of servers');
  select.value = 'object';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Packs are compiled when they come: on a busy machine a page may wait for that, and goes on with Tact's own rules. */
async function patiently<T>(look: () => Promise<T | null | false | 0 | undefined>, most = 5): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await eventually(async () => (await look()) ?? null);
    } catch (error) {
      if (tries === most) throw error;
    }
  }
}

describe.each(['chromium', 'firefox'] as const)('a team’s pack in %s', (name) => {
  let server: PackServer;
  let lead: Stage;
  let cm: Stage;
  let leadPage: Page;
  let cmPage: Page;
  const address = () => `${server.origin}/tilleul.json`;

  beforeAll(async () => {
    server = await servePacks();
    lead = await setStage(name, { extension: builtExtension(name) });
    cm = await setStage(name, { extension: builtExtension(name) });
    leadPage = await lead.browser.ownPage('options.html');
    cmPage = await cm.browser.ownPage('options.html');
    await Promise.all(
      [leadPage, cmPage].map((page) => page.until(() => document.querySelector('#pack-address') !== null)),
    );
  });
  afterAll(() => Promise.all([lead?.close(), cm?.close(), server?.close()]));

  /** Replicas that a test left open would be asked instead of the next test's. */
  let opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened) await page.close().catch(() => undefined);
    opened = [];
  });
  async function opensStatus(): Promise<Page> {
    const page = await cm.browser.page(statusPage({ theme: 'light', story: 'desk-fr' }));
    opened.push(page);
    return page;
  }
  /** A key is for what is open when it is pressed: on a busy machine the next view comes a moment later. */
  const view = (wanted: string) =>
    patiently(async () => {
      const report = await told(cmPage);
      return report?.settled && report.view === wanted;
    });

  const until = (page: Page, words: string) =>
    page.until((what) => document.body.textContent?.includes(what), words);
  const press = (page: Page, button: string) => page.until(pressButton, button);

  async function imports(version: number, phrase: string): Promise<void> {
    await leadPage.evaluate(giveFile, JSON.stringify(pack(version, phrase)));
    await until(leadPage, `Maison Tilleul, version ${version}`);
    await press(leadPage, 'Use this pack');
    await until(leadPage, 'Maison Tilleul is in use.');
  }

  /** What the draft changes is told on a file of past replies, by the thread that judges them. */
  async function triesOnPastReplies(editor: Page): Promise<void> {
    await press(editor, 'Past replies');
    await editor.evaluate(
      giveSample,
      'reply\n"Bonjour, et vive les tisanes."\n"Bonjour Élise, c’est parti."\n',
    );
    // Both editions are compiled first.
    await patiently(() => until(editor, '2 replies read.').then(() => true), 12);
    const cells = (): (string | null)[] =>
      [...document.querySelectorAll('table.sample td')].slice(0, 2).map(({ textContent }) => textContent);
    expect(await editor.evaluate(cells)).toEqual(['0', '1 50%']);
  }

  /** The lead puts words on a list, for a phrase to name. */
  async function listsWords(editor: Page, words: string): Promise<void> {
    await press(editor, 'Lists and cues');
    await editor.until(writeInto, 'Name of a new list', 'ritournelles');
    await press(editor, 'Add the list');
    await editor.until(writeInto, 'Words in French', words);
  }

  /** The lead writes in the editor and publishes from there, to the address that the pack was given before. */
  async function edits(phrase: string): Promise<Page> {
    const editor = await lead.browser.ownPage('pack-editor.html?id=tilleul');
    await listsWords(editor, phrase);
    await press(editor, 'Rules');
    await editor.until(openRule, 'We don’t write this here.');
    await editor.until(writeInto, 'Phrases in French', '@ritournelles');
    await editor.until(writeInto, 'A reply to try', FALSE_ALARM);
    await until(editor, 'False alarm kept among the examples to leave alone.');
    await until(leadPage, 'A draft has not been published yet.');
    await triesOnPastReplies(editor);
    await press(editor, 'See changes');
    await press(editor, 'Publish');
    await until(editor, 'Version 2 published.');
    await press(editor, 'Keys');
    // The key's fingerprint and whose signature it is, from what this browser keeps.
    await until(editor, 'The version in use was signed by tilleul.');
    await until(editor, 'May sign. This computer’s key.');
    await goesBackAndForth(editor);
    return editor;
  }

  /** The lead has the version before in the draft's place, and thinks better of it. */
  async function goesBackAndForth(editor: Page): Promise<void> {
    await press(editor, 'Versions');
    await until(editor, 'in use');
    await press(editor, 'Go back to version 1');
    await until(editor, 'Your draft now says what version 1 said.');
    await until(leadPage, 'A draft has not been published yet.');
    await press(editor, 'Undo');
    await editor.until(() => !document.body.textContent?.includes('Your draft now says'));
    await until(editor, 'Draft saved.');
  }

  /** The lead takes back what went out, as an edition of its own. */
  async function publishesTheFirstAgain(editor: Page): Promise<void> {
    await press(editor, 'Go back to version 1');
    await until(editor, 'Your draft now says what version 1 said.');
    await press(editor, 'See changes');
    await press(editor, 'Publish');
    await until(editor, 'Version 3 published.');
    await editor.close();
  }

  /** Waits until the CM's draft is judged and a rule speaks of it, or no longer does. */
  const finds = (rule: string, speaks = true): Promise<unknown> =>
    patiently(async () => {
      const report = await told(cmPage);
      return report?.settled && report.rules.includes(rule) === speaks;
    });

  /** The phrases of the team's rule in the pack that a CM has. */
  const phrasesInUse = async (): Promise<readonly [number, unknown]> => {
    const [kept] = await stored(cmPage, 'pack:tilleul');
    const { rules, version } = JSON.parse(String(kept?.text)) as Pack;
    return [version, rules?.find(({ id }) => id === RULE)?.detect];
  };

  it('goes from a lead’s profile to an address', async () => {
    await imports(1, 'belle journée ensoleillée');
    await press(leadPage, 'Publish Maison Tilleul');
    await leadPage.click('#publish-url');
    await leadPage.type(address());
    await leadPage.evaluate(chooseObjectStore);
    await leadPage.until(switchOn, 'Sign with this computer’s key');
    await press(leadPage, 'Publish');
    await until(leadPage, 'Version 1 is published.');
    const opened = openPack(Buffer.from(server.files.get('/tilleul.json') as Uint8Array));
    expect(opened).toMatchObject({
      pack: { ...pack(1, 'belle journée ensoleillée'), keys: [{ name: 'tilleul' }] },
    });
  });

  it('comes to a CM’s profile by subscription, after a look at what it brings', async () => {
    await cmPage.click('#pack-address');
    await cmPage.type(address());
    await press(cmPage, 'Subscribe');
    await until(cmPage, 'Maison Tilleul, version 1');
    await until(cmPage, 'Rules added or adapted: We don’t write this here.');
    await press(cmPage, 'Use this pack');
    await until(cmPage, 'Maison Tilleul is in use.');
    await eventually(async () => (await alarms(cmPage)).some((alarm) => alarm.name === 'packs'));
  });

  it('lets a lead download their key, and sign with it in another profile', async () => {
    const editor = await lead.browser.ownPage('pack-editor.html?id=tilleul');
    await press(editor, 'Keys');
    await press(editor, 'Download the secret key');
    const file = await eventually(async () => (await lead.browser.saved()).at(-1) ?? null);
    expect(file.name).toMatch(/^tact\.key.*\.json$/);
    await editor.close();
    const other = await cm.browser.ownPage('pack-editor.html?id=tilleul');
    await press(other, 'Keys');
    await press(other, 'Make a key');
    await press(other, 'Download the secret key');
    await other.until(giveKey, 'Bring a key from another computer', new TextDecoder().decode(file.bytes));
    await until(other, 'This computer signs with this key now.');
    await until(other, 'May sign. This computer’s key.');
    await press(other, 'Put the one before back');
    await other.until(() => !document.body.textContent?.includes('May sign. This computer’s key.'));
    await other.close();
  });

  it('lets a lead’s visa stand before the findings, until a word changes', async () => {
    await leadPage.until(openVisas);
    await leadPage.until(writeInto, 'Reply to approve', `Customer: elise_vannier\n\n${BLAMING}`);
    await leadPage.until(writeInto, 'Your name', 'Claire');
    await press(leadPage, 'Sign');
    const code = String(await leadPage.until(codeShown));
    const page = await opensStatus();
    await page.click(editable('inline'));
    await untilPresent(page, 'tact-bar');
    await page.type(BLAMING);
    await patiently(async () => (await told(cmPage))?.rules.includes('blame-customer'));
    await patiently(() => underlined(page, editable('inline')));
    // From the screenshot back to the list, and up to its last control: the visa.
    await shoot(cmPage);
    await view('shot');
    for (const key of ['Shift+Tab', 'Enter']) await page.press(key);
    await view('list');
    for (const key of ['ArrowUp', 'Enter']) await page.press(key);
    await view('visa');
    await page.type(code);
    await page.press('Enter');
    await patiently(async () => (await told(cmPage))?.visa === 'holds');
    await patiently(async () => (await underlined(page, editable('inline'))) === 0);
    await page.type(' Bien à vous.');
    await patiently(async () => (await told(cmPage))?.visa === 'broken');
    await patiently(() => underlined(page, editable('inline')));
    expect(await troubles(page)).toEqual([]);
  }, 240_000);

  it('takes in what a page proposes, once ticked', async () => {
    const page = await opensStatus();
    await page.evaluate(() => {
      document.body.append('Service clients : appelez le 01 99 00 77 88');
    });
    // The popup’s press cannot be automated; what it does then is done here, by the leave that Tact has on this site.
    await readPageOn(cmPage, 'https://x.com');
    const editor = await cm.browser.ownPage('pack-editor.html?id=tilleul');
    await press(editor, 'See changes');
    const proposals = await cm.browser.ownPage('import.html');
    await until(proposals, 'Phone · 01 99 00 77 88');
    await press(proposals, 'Tick all');
    await proposals.until(() => {
      const keep = document.querySelector<HTMLButtonElement>('button[type=submit]');
      keep?.click();
      return document.body.textContent?.includes('Kept in');
    });
    // The editor was open meanwhile, and has it without being opened anew.
    await until(editor, '01 99 00 77 88');
    await editor.close();
    const drafts = await stored(cmPage, 'pack-draft:');
    expect(JSON.stringify(drafts)).toContain('01 99 00 77 88');
    await proposals.close();
  });

  it('underlines in the reply what the team does not write, and follows an update', async () => {
    const page = await opensStatus();
    await page.click(editable('inline'));
    await untilPresent(page, 'tact-bar');
    await page.type(DRAFT);
    await patiently(async () => {
      const { rules = [] } = (await told(cmPage)) ?? {};
      return rules.includes(RULE) && rules.includes(TICKET);
    });
    await patiently(() => underlined(page, editable('inline')));
    const first = await phrasesInUse();
    const editor = await edits('vive les tisanes');
    await press(cmPage, 'Update Maison Tilleul');
    await until(cmPage, 'Updated: version 1 → 2');
    await finds(RULE);
    expect(await phrasesInUse()).toMatchObject([2, { fr: ['@ritournelles'] }]);
    await publishesTheFirstAgain(editor);
    await press(cmPage, 'Update Maison Tilleul');
    await patiently(async () => (await phrasesInUse())[0] === 3);
    expect(await phrasesInUse()).toEqual([3, first[1]]);
    await finds(RULE);
    await press(cmPage, 'Remove Maison Tilleul');
    await until(cmPage, 'Maison Tilleul is removed.');
    await finds(RULE, false);
    expect(await troubles(page)).toEqual([]);
  }, 240_000);

  it('leaves Tact as it was when the address gives a page, and says so', async () => {
    await cmPage.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#pack-address');
      input?.select();
    });
    await cmPage.click('#pack-address');
    await cmPage.press('Mod+a');
    await cmPage.type(`${server.origin}/page`);
    await press(cmPage, 'Subscribe');
    await until(cmPage, 'leads to a web page, not to a pack');
    // That a pack is not signed is known by asking for its signature, which Chromium notes.
    const errors = [...cmPage.consoleErrors(), ...leadPage.consoleErrors()];
    expect(errors.filter((line) => !line.includes('status of 404'))).toEqual([]);
  });
});
