import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, chatPage, postPage, replyDialog } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, modelText, posts, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { eventually, openCard, openCardOnInk, underlined } from './coach/see.ts';

const FAULT = 'auriez dû';
const DRAFT = `Bonjour, désolé pour votre commande. Vous ${FAULT} lire nos conditions. Je vérifie ce soir.`;

interface Kind {
  readonly name: string;
  readonly url: string;
  readonly composer: string;
  /** Where it is, when not in an element of that name. */
  readonly box?: string;
  /** A textarea's words have no boxes of their own: the card is opened on the underline's pixels. */
  readonly isTextarea?: boolean;
  /** What brings the box, where the page alone does not. */
  readonly first?: string;
}

const light: Asked = { theme: 'light', story: 'furniture' };
const on = (path: string): string => postPage(light).replace('/brand/posts/pfbid1', path);

/** Every reply box but the two that `coach.test.ts` goes through, and Business Suite's. */
const KINDS: readonly Kind[] = [
  { name: 'X, reply in a dialog', url: replyDialog(light), composer: 'modal' },
  { name: 'X, quote', url: replyDialog({ ...light, dialog: 'quote' }), composer: 'modal' },
  {
    name: 'X, second post of a thread',
    url: replyDialog({ ...light, thread: '2' }),
    composer: 'modal-2',
    box: '[data-testid="tweetTextarea_1"]',
  },
  {
    name: 'X, small screen',
    url: replyDialog({ ...light, layout: 'narrow' }),
    composer: 'modal',
    isTextarea: true,
  },
  { name: 'X Chat', url: chatPage(light), composer: 'chat', isTextarea: true },
  { name: 'X, older messages', url: chatPage({ ...light, dm: 'legacy' }), composer: 'chat' },
  {
    name: 'Facebook, reply to a comment',
    url: postPage(light),
    composer: 'reply',
    first: '[role="article"][aria-label*=" Camille"] li:last-child [role="button"]',
  },
  { name: 'Facebook, post of a group', url: on('/groups/42/posts/7'), composer: 'comment' },
  { name: 'Facebook, photo of a page', url: on('/photo/'), composer: 'comment' },
];

describe.each(['chromium', 'firefox'] as const)('every reply box in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  async function written({ url, first }: Kind, box: string): Promise<Page> {
    const page = await stage.browser.page(url);
    if (first) await page.click(first);
    await untilPresent(page, box);
    await page.click(box);
    await untilPresent(page, 'tact-bar');
    await page.type(DRAFT);
    return page;
  }

  it.each(KINDS)('$name: underlined, bettered at a click, given back by one undo', async (kind) => {
    const box = kind.box ?? editable(kind.composer);
    const page = await written(kind, box);
    const before = await modelText(page, kind.composer);
    expect(before.endsWith(DRAFT)).toBe(true);
    await eventually(() => underlined(page, box));
    const replace = kind.isTextarea ? await openCardOnInk(page, box) : await openCard(page, box, FAULT);
    await page.clickAt(replace.x, replace.y);
    await eventually(async () => !(await modelText(page, kind.composer)).includes(FAULT));
    await page.press('Mod+z');
    expect(await modelText(page, kind.composer)).toBe(before);
    expect(await posts(page)).toEqual([]);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });
});
