import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { allowed, builtExtension } from './coach/build.ts';
import { alarms, inFront, notifications, openOwn, store, stored } from './coach/own.ts';
import { eventually } from './coach/see.ts';

const MINUTE = 60_000;
let stage: Stage;
let own: Page;

async function open(name: 'chromium' | 'firefox'): Promise<void> {
  stage = await setStage(name, { extension: allowed(builtExtension(name), 'notifications') });
  own = await openOwn(stage.browser);
}

const reminder = (id: string, minutes: number, url = 'https://x.com/i/status/1') => ({
  id,
  words: 'call you by 6 pm',
  at: new Date(Date.now() + minutes * MINUTE).toISOString(),
  due: new Date(Date.now() + (minutes + 15) * MINUTE).toISOString(),
  url,
});

const isShown = async (id: string): Promise<boolean> =>
  (await stored(own, 'reminder:')).some((one) => one.id === id && one.shown === true);

describe.each(['chromium', 'firefox'] as const)(
  'a reminder in %s, once notifications are allowed',
  (name) => {
    beforeAll(() => open(name));
    afterAll(() => stage?.close());

    it('is shown when its time has come, and the next one waits for its own', async () => {
      await store(own, { 'reminder:due': reminder('due', -1), 'reminder:later': reminder('later', 30) });
      await eventually(() => isShown('due'));
      expect(await isShown('later')).toBe(false);
      expect((await alarms(own)).map((alarm) => alarm.name)).toEqual(['promises']);
    });

    it('missed while the background was stopped is shown when it wakes', async () => {
      await stage.browser.stopBackground();
      await store(own, { 'reminder:missed': reminder('missed', -20) });
      await eventually(() => isShown('missed'));
    });
  },
);

/** Without a screen Firefox closes what it shows at once, and its background is out of reach. */
describe('a notification in chromium', () => {
  beforeAll(() => open('chromium'));
  afterAll(() => stage?.close());

  it('stands there once, and leads to its conversation when it is pressed', async () => {
    const url = statusPage({ theme: 'light', story: 'desk-en' });
    const page = await stage.browser.page(url);
    const other = await stage.browser.page(statusPage({ theme: 'light', story: 'parcel' }));
    await store(own, { 'reminder:here': reminder('here', -1, url) });
    await eventually(() => isShown('here'));
    expect(await notifications(own)).toEqual(['here']);
    expect(await inFront(own)).toContain('story=parcel');
    await stage.browser.inBackground(`chrome.notifications.onClicked.dispatch('here')`);
    await eventually(async () => (await inFront(own)) === url);
    await eventually(async () => (await notifications(own))?.length === 0);
    await other.close();
    await page.close();
  });
});
