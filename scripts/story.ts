import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postPage, statusPage } from '../tests/browsers/addresses.ts';
import type { Page } from '../tests/browsers/page.ts';
import { editable, modelText, posts, untilPosted, untilPresent } from '../tests/browsers/reading.ts';
import { setStage } from '../tests/browsers/stage.ts';
import { eventually, openCard, underlined } from '../tests/e2e/coach/see.ts';
import { TELLINGS, type Telling } from './tellings.ts';

const SIZE = { width: 1000, height: 860 };

/** Takes numbered pictures into a folder and says what each shows. */
function camera(folder: string): (page: Page, name: string, says: string) => Promise<void> {
  let taken = 0;
  return async (page, name, says) => {
    const file = path.join(folder, `${++taken}-${name}.png`);
    await page.screenshot(file);
    console.log(`${says}\n    ${file}`);
  };
}

async function play(
  page: Page,
  composer: string,
  telling: Telling,
  shoot: ReturnType<typeof camera>,
): Promise<void> {
  const box = editable(composer);
  await page.setViewport(SIZE);
  await page.click(box);
  await untilPresent(page, 'tact-bar');
  await page.type(telling.pasted);
  await eventually(() => underlined(page, box));
  await shoot(page, `${composer}-pasted`, telling.says.pasted);
  const button = await openCard(page, box, telling.fault);
  await shoot(page, `${composer}-card`, telling.says.card);
  await page.clickAt(button.x, button.y);
  await eventually(async () => !(await modelText(page, composer)).includes(telling.fault));
  if ((await modelText(page, composer)).includes('⟦')) await page.type(telling.when);
  await eventually(async () => (await underlined(page, box)) === 0);
  await shoot(page, `${composer}-better`, telling.says.better);
}

async function post(page: Page, telling: Telling, shoot: ReturnType<typeof camera>): Promise<void> {
  await page.press('Mod+Enter');
  await untilPosted(page);
  const [posted] = await posts(page);
  await shoot(page, 'posted', `${telling.says.posted}\n    «${posted?.text}»`);
}

/**
 * Plays the furniture shop's story in a headless browser: a customer with ten unanswered e-mails, a pasted
 * answer, the better one applied, posted with the site's own key.
 */
export async function playStory(
  browser: 'chromium' | 'firefox',
  locale: 'fr' | 'en',
  extension: string,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tact-story-'));
  const shoot = camera(folder);
  const telling = TELLINGS[locale];
  const stage = await setStage(browser, { extension, locale });
  console.log(`${telling.says.title} (${browser}, headless)\n`);
  try {
    const x = await stage.browser.page(statusPage({ story: telling.story, theme: 'light' }));
    await play(x, 'inline', telling, shoot);
    await post(x, telling, shoot);
    if (!telling.onFacebook) return;
    const facebook = await stage.browser.page(postPage({ story: telling.story, theme: 'light' }));
    await play(facebook, 'reply', telling, shoot);
  } finally {
    await stage.close();
    console.log(`\n${telling.says.end} ${folder}`);
  }
}
