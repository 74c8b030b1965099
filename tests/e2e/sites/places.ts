import {
  type Asked,
  chatPage,
  postPage,
  replyDialog,
  statusPage,
  suiteComments,
  suiteMessages,
} from '../../browsers/addresses.ts';
import type { Page } from '../../browsers/page.ts';

export const INLINE = '[data-composer="inline"] [contenteditable="true"]';
export const MODAL = '[data-composer="modal"] [contenteditable="true"]';
export const COMMENT = '[data-composer="comment"] [contenteditable="true"]';
export const REPLY = '[data-composer="reply"] [contenteditable="true"]';
export const MESSENGER = '[data-composer="messenger"] [contenteditable="true"]';
export const NARROW = '[data-testid="tweetTextarea_0"] textarea';
export const LEGACY = '[data-testid="dmComposerTextInput"]';
export const CHAT = '[data-testid="dm-composer-textarea"]';

export const SUITE_MESSAGE = '[data-composer="message"] [contenteditable="true"]';
export const SUITE_COMMENT = '[data-composer="comment"] textarea';

/** The clock of page and probe alike. */
export const NOW = '2026-11-20T12:00:00.000Z';

const at = (asked: Asked) => ({ now: NOW, ...asked });
const present = (page: Page, selector: string) =>
  page.until((what) => document.querySelector(what) !== null, selector);

async function go(page: Page, url: string, wanted: string): Promise<void> {
  await page.goto(url);
  await present(page, wanted);
}

/** A post on X; the cursor is in the inline reply. */
async function status(page: Page, asked: Asked = {}): Promise<void> {
  await go(page, statusPage(at(asked)), INLINE);
  await page.click(INLINE);
}

/** X's reply dialog over the status page. */
async function dialog(page: Page, asked: Asked = {}): Promise<void> {
  await go(page, replyDialog(at(asked)), MODAL);
  await page.until((modal) => document.activeElement === document.querySelector(modal), MODAL);
}

/** The reply on a small screen: a page of its own, with a textarea. */
async function narrow(page: Page): Promise<void> {
  await go(page, replyDialog(at({ layout: 'narrow' })), NARROW);
  await page.click(NARROW);
}

/** X Chat, or with `dm: 'legacy'` the older messages. */
async function chat(page: Page, asked: Asked = {}): Promise<void> {
  await go(page, chatPage(at(asked)), asked.dm === 'legacy' ? LEGACY : CHAT);
}

/** A Facebook post with its comments. */
async function post(page: Page, asked: Asked = {}): Promise<void> {
  await go(page, postPage(at(asked)), COMMENT);
}

/** The same after «Reply» under somebody's comment. */
async function reply(page: Page, to = 'Camille', asked: Asked = {}): Promise<void> {
  await post(page, asked);
  await page.click(`[role="article"][aria-label*=" ${to}"] li:last-child [role="button"]`);
  await page.until((box) => document.activeElement === document.querySelector(box), REPLY);
}

/** Business Suite's private messages. */
async function messages(page: Page, asked: Asked = {}): Promise<void> {
  await go(page, suiteMessages(at(asked)), SUITE_MESSAGE);
}

/** Business Suite's comments, answered in a textarea or, with `comments: 'lexical'`, in a rich box. */
async function comments(page: Page, asked: Asked = {}): Promise<void> {
  await go(page, suiteComments(at(asked)), asked.comments === 'lexical' ? COMMENT : SUITE_COMMENT);
}

/** The ways to a page in a state worth reading. */
export const places = { status, dialog, narrow, chat, post, reply, messages, comments };
