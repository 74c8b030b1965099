import { chatPage, postPage, statusPage } from '../../browsers/addresses.ts';
import type { Page } from '../../browsers/page.ts';
import { ask } from '../probe/ask.ts';

/** One kind of editor, where to find it and how a person breaks a line in it. */
export interface Desk {
  name: 'Draft.js' | 'Lexical plain' | 'Lexical rich' | 'textarea';
  address: (asked?: Record<string, string>) => string;
  composer: string;
  selector: string;
  newline: string;
}

const editable = (composer: string) => `[data-composer="${composer}"] [contenteditable="true"]`;
const lexical = (name: Desk['name'], mode: string): Desk => ({
  name,
  address: (asked) => postPage({ mode, ...asked }),
  composer: 'comment',
  selector: editable('comment'),
  newline: 'Shift+Enter',
});

export const DRAFT: Desk = {
  name: 'Draft.js',
  address: statusPage,
  composer: 'inline',
  selector: editable('inline'),
  newline: 'Enter',
};
export const PLAIN = lexical('Lexical plain', 'plain');
export const RICH = lexical('Lexical rich', 'rich');
export const TEXTAREA: Desk = {
  name: 'textarea',
  address: chatPage,
  composer: 'chat',
  selector: '[data-testid="dm-composer-textarea"]',
  newline: 'Shift+Enter',
};

export const DESKS: readonly Desk[] = [DRAFT, PLAIN, RICH, TEXTAREA];

/** How many errors a tab had before it came to its present page. */
const past = new WeakMap<Page, number>();

/** Runs in the page: its style sheet has come; under a strict policy it adopts one by script. */
function isDressed(): boolean {
  const { adopt } = document.documentElement.dataset;
  return document.readyState === 'complete' && (!adopt || document.adoptedStyleSheets.length > 0);
}

/** Puts the shipped modules on an empty editor with the focus in it; the page is loaded only if need be. */
export async function sit(page: Page, desk: Desk, asked?: Record<string, string>): Promise<void> {
  const address = desk.address(asked);
  const there = (await page.evaluate(() => location.href)) === new URL(address).href;
  if (!there || !(await wipe(page, desk))) await load(page, desk, address);
  await ask(page, 'open', { selector: desk.selector });
}

/** Focuses the editor as a person does. */
async function load(page: Page, desk: Desk, address: string): Promise<void> {
  await page.goto(address);
  past.set(page, page.consoleErrors().length);
  await page.until(isDressed);
  await page.click(desk.selector);
  await page.until((name) => window.__replica.focused() === name, desk.composer);
}

/** Empties the editor as a person does; false when the page does not come out clean. */
async function wipe(page: Page, desk: Desk): Promise<boolean> {
  await page.click(desk.selector);
  await page.press('Mod+a');
  await page.press('Delete');
  const focused = await page.evaluate(() => window.__replica.focused());
  const clean = focused === desk.composer && (await model(page, desk)) === '';
  return clean && (await complaints(page)).length === 0;
}

/** Types as a person does, each line break by the key that makes one here. */
export async function write(page: Page, desk: Desk, text: string): Promise<void> {
  const [first, ...rest] = text.split('\n');
  await page.type(first ?? '');
  for (const line of rest) {
    await page.press(desk.newline);
    await page.type(line);
  }
}

/** What the editor itself holds: the text that would be posted. */
export function model(page: Page, desk: Desk): Promise<string> {
  return page.evaluate((name) => window.__replica.text(name), desk.composer);
}

/** Everything that the page has complained about since it was loaded. */
export async function complaints(page: Page): Promise<string[]> {
  const errors = await page.evaluate(() => window.__replica.errors);
  return [...errors, ...page.consoleErrors().slice(past.get(page) ?? 0)];
}
