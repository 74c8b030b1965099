import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findInstalled } from '../browsers/find.ts';
import { openGallery } from './open.ts';

/**
 * `npm run screenshots`: a picture of every surface in every theme and language, and a page that shows them side by side.
 * `npm run screenshots -- FOLDER SHOW…` takes some of them only.
 */
const [folder = '.cache/screenshots', ...asked] = process.argv.slice(2);
const SHOWS = [
  'bars',
  'panels',
  'proofs',
  'wholes',
  'desk',
  'popup',
  'settings',
  'first',
  'history',
  'editor',
  'field',
  'welcome',
];
const IN_THE_PAGE = ['bars', 'panels', 'proofs', 'wholes', 'desk', 'field'];
const LOCALES = ['fr', 'en'];
const THEMES = ['light', 'dim', 'dark'];

interface Shot {
  readonly show: string;
  readonly locale: string;
  readonly theme: string;
}

const nameOf = ({ show, locale, theme }: Shot): string => `${show}-${locale}-${theme}.png`;
const shows = asked.length > 0 ? asked : SHOWS;
/** Our own pages know two themes, the system's. */
const themesOf = (show: string) =>
  IN_THE_PAGE.includes(show) ? THEMES : THEMES.filter((theme) => theme !== 'dim');
const shots: readonly Shot[] = shows.flatMap((show) =>
  LOCALES.flatMap((locale) => themesOf(show).map((theme) => ({ show, locale, theme }))),
);

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const width = ['bars', 'panels', 'proofs', 'wholes', 'desk'].includes(shot.show) ? 1340 : 1160;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(address);
  await page.locator('.tact').first().waitFor();
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
      `<h2>${show}</h2><section>${shots
        .filter((shot) => shot.show === show)
        .map(figure)
        .join('')}</section>`,
  )
  .join('\n')}`;

await mkdir(folder, { recursive: true });
const executablePath = findInstalled('chromium');
const gallery = await openGallery();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
for (const shot of shots) await take(browser, gallery.address({ ...shot }), shot);
await browser.close();
await gallery.close();
await writeFile(join(folder, 'index.html'), index());
console.log(join(folder, 'index.html'));
