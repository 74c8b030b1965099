import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../browsers/page.ts';
import { troubles } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { advise, openOwn, setSettings, stored, told } from './coach/own.ts';
import { boxOfWords, eventually, marked } from './coach/see.ts';
import { kept } from './history/kept.ts';
import { type DeskPage, openDesk, type SiteName } from './rules/desk-page.ts';
import { type Desk, EN, FR, type Shown } from './rules/drafts.ts';

/** Which site a desk is seen on: each language on each site, in one browser or the other. */
const SCENES = {
  chromium: [
    ['x', FR],
    ['facebook', EN],
  ],
  firefox: [
    ['facebook', FR],
    ['x', EN],
  ],
} as const satisfies Record<string, readonly (readonly [SiteName, Desk])[]>;

/** What holds a post back, once. */
const GUARDED = ['ask-in-private', 'placeholder', 'too-long', 'wrong-account', 'wrong-name', 'left-over'];
/** More cards than this no draft has. */
const MOST_CARDS = 12;

const brand = ({ story }: Desk) => ({
  name: story === 'desk-fr' ? 'Ateliers Norel' : 'Norwick Appliances',
  accounts:
    story === 'desk-fr' ? ['@AteliersNorel', 'Ateliers Norel'] : ['@NorwickHelp', 'Norwick Appliances'],
  address: 'vous',
  contacts: [
    {
      channel: 'chat',
      value: story === 'desk-fr' ? 'norel.example/chat' : 'norwick.example/chat',
      open: false,
    },
    { channel: 'dm', value: '' },
  ],
  others: [{ name: 'Terra Vivace', handles: '@terravivace' }],
  escalation: { call: 'Claire Morin', fr: 'Une responsable vous appelle.', en: 'A manager will call you.' },
});

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  /** Rests the pointer on the words, or walks through the cards as the shortcut does. */
  async function openCard({ page, box }: DeskPage, { rule, words }: Shown): Promise<void> {
    if (words !== undefined) {
      expect(await marked(page, box)).toBeGreaterThan(0);
      const { x, y, width, height } = await boxOfWords(page, box, words);
      await page.moveTo(x + width / 2 - 1, y + height / 2);
      await page.moveTo(x + width / 2, y + height / 2);
      const seen = await eventually(async () => (await told(own))?.open);
      if (seen === rule) return;
    }
    await advise(own);
    for (let cards = 0; cards < MOST_CARDS && (await told(own))?.open !== rule; cards++)
      await page.press('ArrowDown');
    expect((await told(own))?.open).toBe(rule);
  }

  /** Gives the caret back to the draft. */
  async function closeCard({ page }: DeskPage): Promise<void> {
    await page.press('Escape');
    await eventually(async () => (await told(own))?.open === null);
    await page.moveTo(2, 2);
  }

  async function isShown(desk: DeskPage, shown: Shown): Promise<void> {
    await desk.write(shown.draft);
    await eventually(async () => (await told(own))?.rules.includes(shown.rule));
    await openCard(desk, shown);
    await closeCard(desk);
    if (!GUARDED.includes(shown.rule)) return;
    await desk.post();
    expect(await desk.posted()).toEqual([]);
    expect(await desk.text()).toBe(shown.draft);
  }

  describe.each(SCENES[name])('on %s, $story', (site, told_) => {
    let desk: DeskPage;

    beforeAll(async () => {
      await setSettings(own, { brand: brand(told_), ui: told_.locale });
      const other = await openDesk(stage.browser, site, told_, told_.other);
      await other.write(told_.other.sent);
      await other.post();
      await eventually(async () => (await other.posted()).length);
      await eventually(async () => (await kept(stage.browser)).some(({ text }) => text === told_.other.sent));
      await other.page.close();
      desk = await openDesk(stage.browser, site, told_);
    });
    afterAll(() => desk?.page.close());

    it.each(told_.drafts)('$rule is shown with its proof, and held once where it is certain', (shown) =>
      isShown(desk, shown),
    );
  });

  it('keeps nothing of it but the replies sent', async () => {
    expect(await stored(own, 'reminder:')).toEqual([]);
  });
});
