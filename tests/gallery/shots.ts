import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findInstalled } from '../browsers/find.ts';
import { openGallery } from './open.ts';
import { SHOWS, type Show, type Step, themesOf } from './shows.ts';

/**
 * `npm run screenshots`: a picture of every surface in every theme and language, and a page that shows them side by side.
 * `npm run screenshots -- FOLDER SHOW…` takes some of them only.
 */
const [folder = '.cache/screenshots', ...asked] = process.argv.slice(2);
const LOCALES = ['fr', 'en'];

interface Shot {
  readonly show: Show;
  readonly locale: string;
  readonly theme: string;
}

const nameOf = ({ show, locale, theme }: Shot): string => `${show.name}-${locale}-${theme}.png`;
const shows = asked.length > 0 ? SHOWS.filter(({ name }) => asked.includes(name)) : SHOWS;
const shots: readonly Shot[] = shows.flatMap((show) =>
  LOCALES.flatMap((locale) => themesOf(show).map((theme) => ({ show, locale, theme }))),
);

async function take(page: Page, { at, nth = 0, type, file }: Step): Promise<void> {
  const element = page.locator(at).nth(nth);
  if (file) {
    const buffer = Buffer.from(file.join('\n'));
    return element.setInputFiles({ name: 'past.csv', mimeType: 'text/csv', buffer });
  }
  return type === undefined ? element.click() : element.fill(type);
}

/** Waits until nothing changes any more: what was asked for in the background is there. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let tries = 0; tries < 30; tries++) {
    await page.waitForTimeout(150);
    const now = await page.locator('#gallery').innerHTML();
    if (now === before) return;
    before = now;
  }
}

async function shoot(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { width = 1160, doubled = false, forced = false, steps = [] } = shot.show;
  const page = await browser.newPage({
    viewport: { width: doubled ? width / 2 : width, height: doubled ? 450 : 800 },
    deviceScaleFactor: doubled ? 2 : 1,
    ...(forced && { forcedColors: 'active' as const }),
  });
  await page.goto(address);
  await page.locator('.tact').first().waitFor();
  for (const step of steps) await take(page, step);
  await settled(page);
  await page.screenshot({ path: join(folder, nameOf(shot)), fullPage: true });
  await page.close();
}

const figure = (shot: Shot): string =>
  `<figure><figcaption>${shot.locale}, ${shot.theme}</figcaption><a href="${nameOf(shot)}"><img src="${nameOf(shot)}" alt=""></a></figure>`;

const index = (): string => `<!doctype html><meta charset="utf-8"><title>Tact, every surface</title>
<style>body{font:15px system-ui;margin:24px}section{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:16px}
figure{margin:0}img{inline-size:100%;border:1px solid #ccd}</style>
${shows
  .map(
    (show) =>
      `<h2>${show.name}</h2><section>${shots
        .filter((shot) => shot.show === show)
        .map(figure)
        .join('')}</section>`,
  )
  .join('\n')}`;

await mkdir(folder, { recursive: true });
const executablePath = findInstalled('chromium');
const gallery = await openGallery();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
try {
  for (const shot of shots) {
    const { locale, theme, show } = shot;
    await shoot(browser, gallery.address({ ...show.asked, locale, theme }), shot).catch((error: Error) => {
      throw new Error(`${nameOf(shot)}: ${error.message}`);
    });
  }
} finally {
  await browser.close();
  await gallery.close();
}
await writeFile(join(folder, 'index.html'), index());
console.log(join(folder, 'index.html'));
