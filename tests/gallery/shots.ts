import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findInstalled } from '../browsers/find.ts';
import { openGallery } from './open.ts';
import { SHOWS, type Show, themesOf } from './shows.ts';
import { shootSites } from './sites.ts';
import { take } from './take.ts';

/**
 * `npm run screenshots`: a picture of every surface in every theme and language, and a page that shows them side by side.
 * `npm run screenshots -- FOLDER SHOW…` takes some of them only; `sites` are the replicas of the sites, with Tact in them.
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
  // What sticks to the window's edge is pictured where it stands at the top.
  await page.mouse.move(0, 0);
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(folder, nameOf(shot)), fullPage: true });
  await page.close();
}

const figure = (shot: Shot): string =>
  `<figure><figcaption>${shot.locale}, ${shot.theme}</figcaption><a href="${nameOf(shot)}"><img src="${nameOf(shot)}" alt=""></a></figure>`;

const inSite = (name: string): string =>
  `<figure><figcaption>${name}</figcaption><a href="${name}"><img src="${name}" alt=""></a></figure>`;

const index = (
  sites: readonly string[],
): string => `<!doctype html><meta charset="utf-8"><title>Tact, every surface</title>
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
  .join('\n')}
<h2>sites</h2><section>${sites.map(inSite).join('')}</section>`;

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
const sites = asked.length === 0 || asked.includes('sites') ? await shootSites(folder) : [];
await writeFile(join(folder, 'index.html'), index(sites));
console.log(join(folder, 'index.html'));
