import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findInstalled } from '../browsers/find.ts';
import { openGallery } from './open.ts';

/** Takes a picture of every show of the gallery: `npx tsx tests/gallery/shots.ts [folder]`. */
const folder = process.argv[2] ?? 'shots/gallery';
const shows = [
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
];
const executablePath = findInstalled('chromium');

await mkdir(folder, { recursive: true });
const gallery = await openGallery();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
for (const show of shows) {
  const width = ['bars', 'panels', 'proofs', 'wholes', 'desk'].includes(show) ? 1340 : 820;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  for (const locale of ['fr', 'en'])
    for (const theme of ['light', 'dim', 'dark']) {
      await page.goto(gallery.address({ show, locale, theme }));
      await page.locator('.tact').first().waitFor();
      await page.screenshot({ path: join(folder, `${show}-${locale}-${theme}.png`), fullPage: true });
    }
  await page.close();
}
await browser.close();
await gallery.close();
console.log(folder);
