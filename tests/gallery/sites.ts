import { join } from 'node:path';
import { type Asked, chatPage, postPage, statusPage, suiteComments } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, untilPresent } from '../browsers/reading.ts';
import { setStage } from '../browsers/stage.ts';
import { builtExtension } from '../e2e/coach/build.ts';
import { boxOfWords } from '../e2e/coach/see.ts';

type Locale = 'fr' | 'en';

interface Site {
  readonly name: string;
  readonly url: (asked: Asked) => string;
  readonly box: string;
  readonly themes: readonly string[];
  /** A textarea's words have no boxes of their own: no card is opened there. */
  readonly isRich: boolean;
}

const SITES: readonly Site[] = [
  { name: 'x', url: statusPage, box: editable('inline'), themes: ['light', 'dim', 'dark'], isRich: true },
  { name: 'facebook', url: postPage, box: editable('comment'), themes: ['light', 'dark'], isRich: true },
  {
    name: 'suite',
    url: suiteComments,
    box: '[data-composer="comment"] textarea',
    themes: ['light'],
    isRich: false,
  },
  {
    name: 'x-chat',
    url: chatPage,
    box: '[data-composer] textarea',
    themes: ['light', 'dark'],
    isRich: false,
  },
];

/** A reply with a fault of each weight, and the words of one to rest the pointer on. */
const DRAFTS: Readonly<Record<Locale, { story: string; text: string; fault: string }>> = {
  fr: {
    story: 'furniture',
    text: 'Bonjour Camille, vous auriez dû lire les conditions. Merci d’appeler notre service client. Nous restons à votre entière disposition.',
    fault: 'auriez dû',
  },
  en: {
    story: 'parcel',
    text: 'Hi Sam, thanks for reaching out. You should have checked the tracking page. Please allow 24 hours for tracking to update.',
    fault: 'should have',
  },
};

/** A picture once two in a row are the same. */
async function still(page: Page, file: string): Promise<void> {
  let before = Buffer.alloc(0);
  for (let tries = 0; tries < 25; tries++) {
    await new Promise((done) => setTimeout(done, 250));
    const now = Buffer.from(await page.screenshot());
    if (tries > 3 && now.equals(before)) break;
    before = now;
  }
  await page.screenshot(file);
}

/** The coach in a site's own boxes, from underlines to the opened card. @returns the names of the pictures */
export async function shootSites(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const locale of ['fr', 'en'] as const) {
    const { story, text, fault } = DRAFTS[locale];
    const stage = await setStage('chromium', { extension: builtExtension('chromium'), locale });
    try {
      for (const { name, url, box, themes, isRich } of SITES) {
        for (const theme of themes) {
          const page = await stage.browser.page(url({ story, theme }));
          await page.setViewport({ width: 1000, height: 860 });
          const shoot = async (what: string): Promise<void> => {
            names.push(`${what}-${locale}-${theme}.png`);
            await still(page, join(folder, names.at(-1) ?? ''));
          };
          await page.click(box);
          await untilPresent(page, 'tact-bar');
          await page.type(text);
          await shoot(`site-${name}`);
          if (isRich) {
            const { x, y, width, height } = await boxOfWords(page, box, fault);
            await page.moveTo(x + width / 2 - 1, y + height / 2);
            await page.moveTo(x + width / 2, y + height / 2);
            await shoot(`site-${name}-card`);
          }
          await page.close();
        }
      }
    } finally {
      await stage.close();
    }
  }
  return names;
}
