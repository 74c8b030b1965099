import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { postPage, statusPage } from '../tests/browsers/addresses.ts';
import { setStage } from '../tests/browsers/stage.ts';
import { playStory } from './story.ts';

/** `npm start`: builds Tact and opens a browser on the playground; without a display it plays a story. */
const ROOT = path.resolve(import.meta.dirname, '..');
const HELP = `npm start                  builds Tact and opens a browser on local pages of X and Facebook
npm start -- --headless    plays the furniture shop's story and leaves pictures (so does npm start without a display)
npm start -- --firefox     the same in Firefox
npm start -- --lang en     with Tact and the story in English`;

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'fr' },
    help: { type: 'boolean', default: false },
  },
});

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function build(target: 'chrome' | 'firefox'): string {
  console.log('Building Tact…');
  execFileSync(path.join(ROOT, 'node_modules/.bin/wxt'), ['build', '-b', target], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(ROOT, '.output', `${target}-mv3`);
}

async function open(browser: 'chromium' | 'firefox', locale: 'fr' | 'en', extension: string): Promise<void> {
  const stage = await setStage(browser, { extension, headless: false, locale });
  const story = locale === 'fr' ? 'furniture' : 'parcel';
  await stage.browser.ownPage('welcome.html');
  await stage.browser.page(postPage({ story }));
  await stage.browser.page(statusPage({ story }));
  console.log('The playground is open: write a reply on the page of X or Facebook. Ctrl+C here ends it.');
  await new Promise((done) => process.once('SIGINT', done));
  await stage.close();
}

async function main(): Promise<void> {
  if (values.help) return void console.log(HELP);
  const browser = values.firefox ? 'firefox' : 'chromium';
  const locale = values.lang === 'en' ? 'en' : 'fr';
  const extension = build(values.firefox ? 'firefox' : 'chrome');
  if (values.headless || !hasDisplay()) await playStory(browser, locale, extension);
  else await open(browser, locale, extension);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
