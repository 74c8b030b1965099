import { postPage, statusPage } from '../../browsers/addresses.ts';
import type { Browser } from '../../browsers/browser.ts';
import type { Page } from '../../browsers/page.ts';
import { editable, modelText, posts, untilPresent } from '../../browsers/reading.ts';
import type { Desk } from './drafts.ts';

export type SiteName = 'x' | 'facebook';

const BOX = { x: 'inline', facebook: 'reply' } as const;
const POST = '[data-testid="tweetButtonInline"]';

/** A reply box of a desk's replica, with one draft after another in it. */
export interface DeskPage {
  readonly page: Page;
  readonly box: string;
  /** Writes a draft in place of what stands there. */
  write(draft: string): Promise<void>;
  text(): Promise<string>;
  /** Presses what posts. */
  post(): Promise<void>;
  posted(): Promise<string[]>;
}

const answering = (name: string): string =>
  `[role="article"][aria-label*=" ${name}"] li:last-child [role="button"]`;

async function reach(page: Page, site: SiteName, to: string): Promise<void> {
  await page.click(site === 'x' ? editable('inline') : answering(to));
  await untilPresent(page, 'tact-bar');
}

/** Opens the box that answers somebody. */
export async function openDesk(
  browser: Browser,
  site: SiteName,
  desk: Desk,
  to: { readonly name: string; readonly post?: string } = { name: desk.customer },
): Promise<DeskPage> {
  const asked = { theme: 'light', story: desk.story };
  const url = site === 'x' ? statusPage(asked) : postPage(asked);
  const page = await browser.page(to.post && site === 'x' ? url.replace('/i/status/1', to.post) : url);
  await reach(page, site, to.name);
  const name = BOX[site];
  const box = editable(name);
  return {
    page,
    box,
    write: async (draft) => {
      await page.click(box);
      if ((await modelText(page, name)) !== '') {
        await page.press('Mod+a');
        await page.press('Backspace');
      }
      // All but its end comes in at once, as from an input method: what is judged is the same, sooner.
      await page.commit(draft.slice(0, -1));
      await page.type(draft.slice(-1));
    },
    text: () => modelText(page, name),
    post: () => (site === 'x' ? page.click(POST) : page.press('Enter')),
    posted: async () => (await posts(page)).map(({ text }) => text),
  };
}
