import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postPage, statusPage } from '../tests/browsers/addresses.ts';
import type { Page } from '../tests/browsers/page.ts';
import { editable, modelText, posts, untilPosted, untilPresent } from '../tests/browsers/reading.ts';
import { type Stage, setStage } from '../tests/browsers/stage.ts';
import { eventually, openCard, underlined } from '../tests/e2e/coach/see.ts';
import { type Draft, TELLINGS, type Telling } from './tellings.ts';

const SIZE = { width: 1000, height: 860 };

type Shoot = (page: Page, name: string, says: string) => Promise<void>;

/** Takes numbered pictures into a folder and says what each shows. */
function camera(folder: string): Shoot {
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
  draft: Draft,
  telling: Telling,
  shoot: Shoot,
  says: readonly string[],
): Promise<void> {
  const box = editable(composer);
  const [faulty = '', card = '', better = ''] = says;
  await page.click(box);
  await untilPresent(page, 'tact-bar');
  await page.type(draft.text);
  await eventually(() => underlined(page, box));
  await shoot(page, `${composer}-draft`, faulty);
  const button = await openCard(page, box, draft.fault);
  await shoot(page, `${composer}-card`, card);
  await page.clickAt(button.x, button.y);
  await eventually(async () => !(await modelText(page, composer)).includes(draft.fault));
  if ((await modelText(page, composer)).includes('⟦')) await page.type(telling.when);
  await eventually(async () => (await underlined(page, box)) === 0);
  await shoot(page, `${composer}-better`, better);
}

/** Presses «Répondre» under the last comment: the customer's. */
async function answerLastComment(page: Page): Promise<void> {
  const { x, y } = await eventually(() =>
    page.evaluate(() => {
      const buttons = [...document.querySelectorAll('[role="article"] [role="button"]')];
      const reply = buttons
        .filter(({ textContent }) => /^(?:Répondre|Reply)$/.test(textContent ?? ''))
        .at(-1);
      reply?.scrollIntoView({ block: 'center' });
      const box = reply?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }),
  );
  await page.clickAt(x, y);
  await untilPresent(page, editable('reply'));
}

async function opened(stage: Stage, url: string): Promise<Page> {
  const page = await stage.browser.page(url);
  await page.setViewport(SIZE);
  return page;
}

async function post(page: Page, telling: Telling, shoot: Shoot): Promise<void> {
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
    const { says } = telling;
    const x = await opened(stage, statusPage({ story: telling.story, theme: 'light' }));
    await play(x, 'inline', telling.x, telling, shoot, [says.faulty, says.card, says.better]);
    await post(x, telling, shoot);
    const facebook = await opened(stage, postPage({ story: telling.story, theme: 'light' }));
    await answerLastComment(facebook);
    await play(facebook, 'reply', telling.facebook, telling, shoot, [
      says.faultyToo,
      says.cardToo,
      says.better,
    ]);
  } finally {
    await stage.close();
    console.log(`\n${telling.says.end} ${folder}`);
  }
}
