import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../browsers/page.ts';
import { troubles } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { advise, openOwn, setSettings, told } from './coach/own.ts';
import { boxOfWords, eventually, marked, primaryButton, sameTint } from './coach/see.ts';
import { kept } from './history/kept.ts';
import { type DeskPage, openDesk, type SiteName } from './rules/desk-page.ts';
import { brandOf, type Desk, EN, FR, type Shown } from './rules/drafts.ts';

/** Each language on each site, in one browser or the other. */
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

/** What cannot be argued about holds a post back, once. */
const GUARDED = ['ask-in-private', 'placeholder', 'too-long', 'wrong-account', 'wrong-name', 'left-over'];
/** Rules whose better words are put in here; that every rewrite clears its fault is held to elsewhere. */
const BETTERED = ['dead-channel', 'premature-closure'];
/** More cards than this no draft has. */
const MOST_CARDS = 12;
/** As much tint as a few words on both sides make. */
const A_FEW_WORDS = 2000;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  const finds = (rule: string): Promise<unknown> =>
    eventually(async () => {
      const report = await told(own);
      return report?.settled && report.rules.includes(rule);
    });

  /** Walks through the cards as the shortcut and the arrow keys do. */
  async function walkTo(page: Page, rule: string): Promise<void> {
    await advise(own);
    for (let cards = 0; cards < MOST_CARDS && (await told(own))?.open !== rule; cards++)
      await page.press('ArrowDown');
    expect((await told(own))?.open).toBe(rule);
  }

  /** Rests the pointer on the words; where another advice has them too, its neighbour is a key away. */
  async function openCard({ page, box }: DeskPage, { rule, words }: Shown): Promise<void> {
    if (words === undefined) return walkTo(page, rule);
    expect(await marked(page, box)).toBeGreaterThan(0);
    const { x, y, width, height } = await boxOfWords(page, box, words);
    await page.moveTo(x + width / 2 - 1, y + height / 2);
    await page.moveTo(x + width / 2, y + height / 2);
    await eventually(async () => (await told(own))?.open);
    if ((await told(own))?.open !== rule) await walkTo(page, rule);
  }

  /** Gives the caret back to the draft. */
  async function closeCard({ page }: DeskPage): Promise<void> {
    await page.press('Escape');
    await eventually(async () => (await told(own))?.open === null);
    await page.moveTo(2, 2);
  }

  async function isHeld(desk: DeskPage, draft: string): Promise<void> {
    await desk.post();
    expect(await desk.posted()).toEqual([]);
    expect(await desk.text()).toBe(draft);
  }

  /** The card's first offer clears what it speaks of, and one undo gives the person's own words back. */
  async function isBettered({ page, text }: DeskPage, { rule, draft }: Shown): Promise<void> {
    const replace = await primaryButton(page);
    await page.clickAt(replace.x, replace.y);
    await eventually(async () => {
      const report = await told(own);
      return report?.settled && report.open === null && !report.rules.includes(rule);
    });
    expect(await text()).not.toBe(draft);
    await page.press('Mod+z');
    await eventually(async () => (await text()) === draft);
  }

  async function isShown(desk: DeskPage, shown: Shown): Promise<void> {
    await desk.write(shown.draft);
    await finds(shown.rule);
    await openCard(desk, shown);
    if (shown.rule === 'reuse-canned') expect(await sameTint(desk.page)).toBeGreaterThan(A_FEW_WORDS);
    if (BETTERED.includes(shown.rule)) return isBettered(desk, shown);
    await closeCard(desk);
    if (GUARDED.includes(shown.rule)) await isHeld(desk, shown.draft);
  }

  describe.each(SCENES[name].map(([site, desk]) => ({ site, desk, story: desk.story })))(
    'on $site, $story',
    ({ site, desk: { drafts, colleague, other, sound, locale, ...rest } }) => {
      const desk = { drafts, colleague, other, sound, locale, ...rest };
      let at: DeskPage;

      beforeAll(async () => {
        await setSettings(own, { brand: brandOf(desk), ui: locale });
      });
      afterAll(() => at?.page.close());

      it('escalate is shown to whoever passes over a burn, with the words that tell of it', async () => {
        const to = await openDesk(stage.browser, site, desk, other);
        await to.write(other.grave);
        await finds('escalate');
        await openCard(to, { rule: 'escalate', draft: other.grave });
        await closeCard(to);
        await to.write(other.sent);
        await to.post();
        await eventually(async () => (await kept(stage.browser)).some(({ text }) => text === other.sent));
        await to.page.close();
        at = await openDesk(stage.browser, site, desk);
      });

      it.each(drafts.filter(({ only }) => only === undefined || only === site))(
        '$rule is shown with its proof, and held once where it is certain',
        (shown) => isShown(at, shown),
      );

      it('already-answered is shown when a colleague’s answer comes in meanwhile', async () => {
        await at.write(sound);
        await eventually(async () => (await told(own))?.toMend === 0);
        await at.page.evaluate(({ text, under }) => window.__replica.arrive({ by: 'brand', text, under }), {
          ...colleague,
        });
        await at.page.type(' ');
        await finds('already-answered');
        await openCard(at, { rule: 'already-answered', draft: sound });
        await closeCard(at);
      });

      it('wrong-account is shown, and held once, where the account is none of the brand’s', async () => {
        await setSettings(own, {
          brand: { ...brandOf(desk), name: 'Somebody', accounts: ['@somebody', 'Somebody'] },
          ui: locale,
        });
        await finds('wrong-account');
        await at.page.click(at.box);
        await at.post();
        expect(await at.posted()).toEqual([]);
        await at.post();
        await eventually(async () => (await at.posted()).length);
        expect((await at.posted()).map((text) => text.trim())).toEqual([sound]);
        expect(await troubles(at.page)).toEqual([]);
      });
    },
  );
});
