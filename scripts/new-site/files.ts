import { nameOf } from './registry';

const selectors = (id: string): string => `/**
 * What ${id}'s pages are known by. Each comment says on which page the selector was seen, and how many
 * matches it has there.
 */

/** sample 1 — what the person writes in. */
export const EDITABLE = 'form.reply textarea';

/** sample 1 — the box with its button; holds one editable. */
export const BOX = 'form.reply';

/** sample 1 */
export const POST_BUTTON = 'button.post';

/** sample 2 */
export const MESSAGE = '.message';

/** sample 2 — inside a message. */
export const AUTHOR = '.author';

/** sample 2 — inside a message. */
export const TEXT = '.text';
`;

const thread = `import type { Message } from '../../../engine/types/situation';
import { isBefore } from '../climb';
import { lineOf, textOf } from '../text-of';
import { AUTHOR, MESSAGE, TEXT } from './selectors';

/** The messages above a reply box; the nearest is the one answered, so its author is the customer. */
export function readThread(editable: Element): Message[] {
  const above = [...document.querySelectorAll(MESSAGE)].filter((one) => isBefore(one, editable));
  const customer = lineOf(above.at(-1)?.querySelector(AUTHOR) ?? null);
  return above.map((message) => {
    const author = lineOf(message.querySelector(AUTHOR));
    const text = message.querySelector(TEXT);
    const role = author === customer ? 'customer' : 'bystander';
    return { role, author, text: text ? textOf(text).trim() : '' };
  });
}
`;

const composer = (id: string): string => `import { isEnabled } from '../button';
import type { Composer } from '../contract';
import { isCommandEnter } from '../keys';
import { reportPosted, type Watch } from '../posting';
import { BOX, EDITABLE, POST_BUTTON } from './selectors';
import { readThread } from './thread';

/** Confirms nothing until it is known what ${id} shows when a reply has gone out. */
const watch: Watch = () => {};

/** The reply box that holds an element; \`null\` when that is not certain. */
export function composerFor(element: Element): Composer | null {
  const editable = element.closest<HTMLElement>(EDITABLE);
  const root = editable?.closest<HTMLElement>(BOX);
  if (!editable || !root) return null;
  const composer: Composer = {
    site: '${id}',
    kind: 'reply',
    root,
    editable,
    visibility: 'public',
    situation: () => ({ platform: 'other', visibility: 'public', thread: readThread(editable) }),
    barPlace: () => root.parentElement && { parent: root.parentElement, before: root.nextElementSibling },
    isPostClick: (target) => {
      const pressed = target.closest(POST_BUTTON);
      return pressed !== null && root.contains(pressed) && isEnabled(pressed);
    },
    isPostKey: isCommandEnter,
    avoid: () => [...root.querySelectorAll(POST_BUTTON)],
    onPosted: (listener, signal) => reportPosted(composer, watch, listener, signal),
  };
  return composer;
}
`;

const site = (id: string, hosts: readonly string[]): string => `import type { Site } from '../contract';
import { composerFor } from './composer';
import { EDITABLE } from './selectors';

/** ${id}: replies. */
export const ${nameOf(id)}: Site = {
  id: '${id}',
  hosts: [${hosts.map((host) => `'${host}'`).join(', ')}],
  composerFor,
  composersIn: (part) =>
    [...part.querySelectorAll(EDITABLE)].map(composerFor).filter((found) => found !== null),
};
`;

const test = (hosts: readonly string[]): string => `// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { siteFor } from '../sites';

const SAMPLE = \`
  <div class="message"><b class="author">Jo</b><p class="text">Me too</p></div>
  <div class="message"><b class="author">Ann</b><p class="text">Where is my parcel?</p></div>
  <form class="reply"><textarea></textarea><button class="post">Reply</button></form>
  <input type="search">\`;

const found = (selector: string) =>
  siteFor('${hosts[0]}')?.composerFor(document.querySelector(selector)!) ?? null;

beforeEach(() => {
  document.body.innerHTML = SAMPLE;
});

it('finds the reply box and whom it answers', () => {
  const thread = found('textarea')?.situation().thread;
  expect(thread?.at(-1)).toEqual({ role: 'customer', author: 'Ann', text: 'Where is my parcel?' });
  expect(thread?.[0]).toMatchObject({ role: 'bystander', author: 'Jo' });
});

it('leaves everything else alone', () => {
  expect(found('input')).toBeNull();
});

it('knows what posts', () => {
  expect(found('textarea')?.isPostClick(document.querySelector('.post')!)).toBe(true);
  expect(found('textarea')?.isPostClick(document.body)).toBe(false);
});
`;

/** The files of a new site, by name: sound as they are, to be filled with what its pages really show. */
export function siteFiles(id: string, hosts: readonly string[]): Readonly<Record<string, string>> {
  return {
    'selectors.ts': selectors(id),
    'thread.ts': thread,
    'composer.ts': composer(id),
    [`${id}.ts`]: site(id, hosts),
    [`${id}.test.ts`]: test(hosts),
  };
}
