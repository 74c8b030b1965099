import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, postPage, statusPage, suiteMessages } from '../browsers/addresses.ts';
import { MAIL_HOST } from '../browsers/mail.ts';
import type { Page } from '../browsers/page.ts';
import { readPixels } from '../browsers/pixels.ts';
import { editable, modelText, posts, troubles, untilPosted, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import {
  advise,
  closeTabs,
  openOwn,
  openPopup,
  setSettings,
  shoot,
  stored,
  told,
  waitingTold,
} from './coach/own.ts';
import { eventually } from './coach/see.ts';
import { walking } from './guide/walk.ts';

const light: Asked = { theme: 'light', story: 'desk-fr' };
const LIBRARY = `# Réponses

## Retard
Bonjour {prénom}, toutes nos excuses pour {problème}. L’atelier de Rennes a perdu deux camions hier, votre appareil repart ce soir et arrive {délai}. Léa

## Retour (approuvée)
Bonjour {prénom}, le retour est gratuit pendant trente jours.
`;
/** The list's way to each view, from the first control of an empty draft's list. */
const STEPS = { handover: 0, saved: 1, waiting: 2, shot: 3 } as const;

/** Runs in the options: gives the library's input a file. */
function giveLibrary(text: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'reponses.md'));
  const input = document.querySelector<HTMLInputElement>('#saved-file');
  if (!input) throw new Error('no file input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses the button of one of our own pages that says these words, as a person does. */
async function pressOn(page: Page, words: string): Promise<void> {
  await page.until((said) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(said));
    // In the middle: what stays at the window's top lies over what scrolls under it.
    button?.scrollIntoView({ block: 'center' });
    if (button) button.id ||= `pressed-${Math.random().toString(36).slice(2)}`;
    return button !== undefined;
  }, words);
  const id = await page.evaluate(
    (said) => [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(said))?.id,
    words,
  );
  await page.click(`#${id}`);
}

/** Writes over what a field of one of our own pages holds. */
async function fillField(page: Page, field: string, value: string): Promise<void> {
  await page.click(field);
  await page.press('Mod+a');
  await page.type(value);
}

/** How many pixels of a picture are lit up as words that somebody would quote, on a light page; and how many are ink. */
function inkOf(png: Uint8Array): { lit: number; ink: number } {
  const pixels = readPixels(png);
  let [lit, ink] = [0, 0];
  for (let y = 0; y < pixels.height; y++)
    for (let x = 0; x < pixels.width; x++) {
      const [red, green, blue] = pixels.at(x, y);
      if (red === 0xf9 && green === 0xc9 && blue === 0xd8) lit++;
      if (red < 40 && green < 40 && blue < 40) ink++;
    }
  return { lit, ink };
}

/** Pastes, and tells the kinds of file that arrive: the page's editor never sees them. */
async function pastedInto(page: Page): Promise<string> {
  await page.evaluate(() => {
    addEventListener(
      'paste',
      (event) => {
        const { files } = event.clipboardData as DataTransfer;
        document.title = `pasted ${[...files].filter(({ size }) => size > 5000).map(({ type }) => type)}`;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
  });
  await page.press('Mod+v');
  const title = await page.until(() => document.title.startsWith('pasted ') && document.title);
  return String(title).replace('pasted ', '');
}

describe.each(['chromium', 'firefox'] as const)('the desk in %s', (name) => {
  let stage: Stage;
  let own: Page;
  const { step, left } = walking(['list', 'handover', 'saved', 'waiting', 'shot', 'numbers', 'shift']);

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name), locale: 'fr' });
    await stage.browser.takeMail();
    own = await openOwn(stage.browser);
    await setSettings(own, { brand: { name: 'Ateliers Norel', accounts: ['@AteliersNorel'] } });
  });
  afterAll(() => stage?.close());

  const until = (words: string) => own.until((what) => document.body.textContent?.includes(what), words);
  const view = (wanted: string | null) =>
    eventually(async () => {
      const report = await told(own);
      return report && report.view === wanted && report.settled;
    });

  /** Opens the options anew, on what is kept now. */
  async function openOptions(): Promise<void> {
    await own.close();
    own = await openOwn(stage.browser);
  }

  let page: Page;
  afterEach(async () => {
    await page?.close().catch(() => undefined);
  });

  async function opened(url: string, box: 'inline' | 'comment'): Promise<void> {
    page = await stage.browser.page(url);
    await page.click(editable(box));
    await untilPresent(page, 'tact-bar');
  }

  /** Opens a view as the keyboard does, from an empty draft. */
  async function go(to: keyof typeof STEPS): Promise<void> {
    await advise(own);
    await view('list');
    for (let i = 0; i < STEPS[to]; i++) await page.press('ArrowDown');
    await page.press('Enter');
    await view(to);
  }

  async function emptied(): Promise<void> {
    await page.press('Mod+a');
    await page.press('Backspace');
    await view(null);
  }

  it('takes a library in from a file, which is only read', async () => {
    await openOptions();
    await until('Réponses enregistrées');
    await own.evaluate(giveLibrary, LIBRARY);
    await until('2 réponses ajoutées.');
    await until('Enregistré');
    const [settings] = await stored(own, 'settings');
    expect(settings).toMatchObject({
      saved: [
        { title: 'Retard', approved: false },
        { title: 'Retour', approved: true },
      ],
    });
    await step('saved-import');
  });

  it('hands a case over: who, where, what they say, what failed, what was promised', async () => {
    await opened(statusPage(light), 'inline');
    await step('list-open', async () => {
      await advise(own);
      await view('list');
    });
    await step('list-close', async () => {
      await page.press('Escape');
      await view(null);
      await page.type('a');
      await eventually(async () => (await modelText(page, 'inline')) === 'a');
    });
    await emptied();
    await step('handover-open', () => go('handover'));
    await step('handover-copy', async () => {
      await page.press('Enter');
      await eventually(async () => (await told(own))?.said === 'copied');
    });
    await page.press('Escape');
    await view(null);
    await page.press('Mod+v');
    const text = await eventually(() => modelText(page, 'inline'));
    for (const words of [
      'Élise Vannier (@elise_vannier), sur X',
      'https://x.com/i/status/1805100000000000304',
      'Mon lave-linge livré la semaine dernière',
      'téléphone',
      'rappelle demain avant 17 h',
      'sans réponse depuis',
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    await step('handover-case');
    expect(await posts(page)).toEqual([]);
    expect(await troubles(page)).toEqual([]);
  });

  /** What was asked of a host since the test began. */
  const seenAt = (host: string, words: string) =>
    eventually(async () => {
      const all = stage.server.requests;
      return all.find((one) => one.host === host && decodeURIComponent(one.path).includes(words)) ?? null;
    });

  it('hands a case over to the person’s own mail program, and leads to the customer', async () => {
    await opened(statusPage(light), 'inline');
    await go('handover');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await step('handover-way', () => seenAt('x.com', 'elise_vannier'));
    await eventually(async () => (await closeTabs(own, 'elise_vannier')) > 0);
    await page.press('Shift+Tab');
    await page.press('Enter');
    await step('handover-mail', async () => {
      const { path } = await seenAt(MAIL_HOST, 'mailto:?subject=');
      const mail = decodeURIComponent(decodeURIComponent(path));
      expect(mail).toContain('Mon lave-linge livré la semaine dernière');
    });
  });

  it('finds a saved reply behind «/», puts it in filled in, and judges it at once', async () => {
    await opened(statusPage(light), 'inline');
    await page.type('/reta');
    await view('saved');
    await page.press('Enter');
    const put = await eventually(async () => {
      const text = await modelText(page, 'inline');
      return text.startsWith('Bonjour Élise, toutes nos excuses pour ') && text;
    });
    await step('saved-search');
    await step('saved-pick');
    expect(put).toMatch(/arrive ⟦délai⟧\. Léa$/);
    expect(put).not.toContain('{');
    // The blank is selected: what is typed takes its place.
    await page.type('jeudi');
    await eventually(async () => (await modelText(page, 'inline')).endsWith('arrive jeudi. Léa'));
    await step('saved-filled');
    await eventually(async () => (await told(own))?.rules.includes('reuse-canned'));
    await emptied();
    await page.type('/retou');
    await view('saved');
    await page.press('Enter');
    await eventually(async () => (await modelText(page, 'inline')).endsWith('trente jours.'));
    await view(null);
    expect((await told(own))?.rules).not.toContain('reuse-canned');
    await step('saved-judged');
    expect(await troubles(page)).toEqual([]);
  });

  it('opens nothing in ordinary text, and leaves «/» alone after Escape', async () => {
    await opened(statusPage(light), 'inline');
    for (const words of ['Pour le retour et/ou le retard, 24/7, voir https://x.com/retard', '12 /retard']) {
      await page.type(words);
      await eventually(async () => (await told(own))?.settled);
      expect((await told(own))?.view).toBeNull();
      await emptied();
    }
    await page.type('/ret');
    await view('saved');
    await page.press('Escape');
    await view(null);
    await page.type('a');
    await view(null);
    await page.press('Enter');
    await eventually(async () => (await modelText(page, 'inline')) === '/reta\n');
    await step('saved-leave');
    expect(await troubles(page)).toEqual([]);
  });

  it('picks on Facebook, where Enter alone would post', async () => {
    await opened(postPage(light), 'comment');
    await page.type('/ret');
    await view('saved');
    await page.press('ArrowDown');
    await page.press('Enter');
    await eventually(async () => (await modelText(page, 'comment')).endsWith('trente jours.'));
    expect(await posts(page)).toEqual([]);
    expect(await troubles(page)).toEqual([]);
  });

  it('shows who waits on X, the longest first, and brings them into view', async () => {
    await opened(statusPage(light), 'inline');
    const names = (await waitingTold(own))?.map(({ author, level }) => [author, level]);
    expect(names).toEqual([
      ['Nora Kessel', 'red'],
      ['Élise Vannier', 'amber'],
      ['Karim Aziz', 'fresh'],
    ]);
    await step('waiting-list');
    await step('waiting-open', () => go('waiting'));
    expect((await told(own))?.waiting).toBe(3);
    await page.evaluate(() => window.__replica.arrive({ by: 'nora', text: '@AteliersNorel Et pour moi ?' }));
    await page.evaluate(() => window.__replica.arrive({ by: 'tom', text: '@AteliersNorel Et mon four ?' }));
    await step('waiting-again', async () => {
      for (let i = 0; i < 3; i++) await page.press('ArrowDown');
      await page.press('Enter');
      await eventually(async () => (await told(own))?.waiting === 4);
    });
    await page.press('Escape');
    await go('waiting');
    await page.evaluate(() => {
      document.body.style.minHeight = '5000px';
      document.body.style.paddingTop = '3000px';
      scrollTo(0, 0);
    });
    await page.press('Enter');
    await eventually(() =>
      page.evaluate(() => {
        const post = [...document.querySelectorAll('article')].find((one) =>
          one.textContent?.includes('le four'),
        );
        const { top = -1, bottom = 0 } = post?.getBoundingClientRect() ?? {};
        return top > 0 && bottom < innerHeight && scrollY > 0;
      }),
    );
    await step('waiting-jump');
    expect(await troubles(page)).toEqual([]);
  });

  it('tells who waits in the popup, by the team’s own limits', async () => {
    page = await stage.browser.page(statusPage(light));
    const popup = await openPopup(stage.browser, own, 'https://x.com');
    const says = (words: string) => popup.until((what) => document.body.textContent?.includes(what), words);
    await step('waiting-popup', async () => {
      await pressOn(popup, 'Qui attend sur cette page');
      await says('3 clients attendent sur cette page.');
      await says('depuis trop longtemps');
      await says('Nora Kessel');
    });
    await popup.close();
    await step('waiting-limits', async () => {
      await fillField(own, '#wait-x-red', '200');
      await fillField(own, '#wait-x-amber', '150');
      const levels = async () => (await waitingTold(own))?.map(({ level }) => level).join();
      await eventually(async () => (await levels()) === 'fresh,fresh,fresh');
      await fillField(own, '#wait-x-amber', '1');
      await fillField(own, '#wait-x-red', '2');
      await eventually(async () => (await levels()) === 'red,amber,fresh');
    });
    expect(await troubles(page)).toEqual([]);
  });

  it('counts five hundred comments once each, though the page shows one twice', async () => {
    await opened(postPage({ ...light, many: '500', hostile: 'twins' }), 'comment');
    const cases = (await waitingTold(own)) ?? [];
    expect(cases.filter(({ author }) => String(author).startsWith('Client '))).toHaveLength(400);
    expect(new Set(cases.map(({ key }) => key)).size).toBe(cases.length);
    // «6 h» may be nearly seven; nothing that the page rounds is told as exact.
    expect(cases.find(({ author }) => author === 'Client 1')?.waited).toMatchObject({ least: 7, most: 8 });
  });

  it('leaves open who waits under folded answers, and knows the brand’s', async () => {
    await opened(postPage({ ...light, many: '500', hostile: 'twins,folds' }), 'comment');
    const many = ((await waitingTold(own)) ?? []).filter(({ author }) =>
      String(author).startsWith('Client '),
    );
    expect(many).toHaveLength(400);
    expect(many.filter(({ level }) => level === 'unknown')).toHaveLength(200);
    // Of the fifth the page says that the brand has answered.
    expect(many.map(({ author }) => author)).not.toContain('Client 5');
  });

  it('counts in a feed that empties what is scrolled away, under the brand’s posts alone', async () => {
    await opened(postPage({ ...light, feed: '12', hostile: 'virtual' }), 'comment');
    const seen = async () => (await waitingTold(own)) ?? [];
    const before = (await seen()).length;
    expect(before).toBeGreaterThan(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at <= height; at += 500) {
      await page.evaluate((y) => scrollTo(0, y), at);
      await page.evaluate(() => new Promise((next) => setTimeout(next, 120)).then(() => true));
      await seen();
    }
    // Twelve posts of four comments, of which every fifth is answered.
    const cases = await seen();
    expect(cases).toHaveLength(38);
    expect(cases.every(({ author }) => String(author).startsWith('Client '))).toBe(true);
    expect(await troubles(page)).toEqual([]);
  });

  it('counts in the inbox of Business Suite who wrote last', async () => {
    page = await stage.browser.page(suiteMessages(light));
    await page.click(editable('message'));
    await untilPresent(page, 'tact-bar');
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.row .last')].map(({ children: [name, words] }) => [
        name?.textContent ?? '',
        words?.textContent ?? '',
      ]),
    );
    const last = rows.filter(([, words]) => !words?.startsWith('Vous')).map(([name]) => name);
    expect(last.length).toBeGreaterThan(0);
    const cases = (await waitingTold(own)) ?? [];
    expect(cases.map(({ author }) => author).sort()).toEqual(last.sort());
    expect(cases.every(({ waited }) => waited !== null)).toBe(true);
  });

  it('shows the screenshot of the draft, and copies it with the names masked', async () => {
    await opened(statusPage(light), 'inline');
    await page.type('Bonjour Élise, vous auriez dû lire nos conditions avant de commander.');
    await eventually(async () => (await told(own))?.rules.includes('blame-customer'));
    await step('shot-open', async () => {
      await shoot(own);
      await view('shot');
    });
    const fileSaved = (n: number) =>
      eventually(async () => {
        const all = await stage.browser.saved();
        return all.length >= n ? (all.at(-1) ?? null) : null;
      });
    for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
    const plain = inkOf((await fileSaved(1)).bytes);
    await step('shot-save');
    await step('shot-picture', async () => expect(plain.lit).toBeGreaterThan(1000));
    for (const key of ['Shift+Tab', 'Enter', 'Tab', 'Enter']) await page.press(key);
    await step('shot-masked', async () => {
      const masked = inkOf((await fileSaved(2)).bytes);
      expect(masked.lit).toBeGreaterThan(1000);
      // Blocks stand where the names stood.
      expect(masked.ink).toBeGreaterThan(plain.ink * 1.1);
    });
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await page.press(key);
    await step('shot-copy', () => eventually(async () => (await told(own))?.said === 'copied'));
    await page.press('Escape');
    // A Firefox without a screen has a clipboard for text alone.
    if (name === 'chromium') expect(await pastedInto(page)).toBe('image/png');
    await view(null);
    expect(await posts(page)).toEqual([]);
    expect(await troubles(page)).toEqual([]);
  });

  it('counts what was mended before posting, by rule alone, and notes the day for the next shift', async () => {
    await opened(statusPage(light), 'inline');
    await page.type('Bonjour Élise, vous auriez dû lire nos conditions.');
    await eventually(async () => (await told(own))?.rules.includes('blame-customer'));
    await emptied();
    await page.type('Bonjour Élise, toutes nos excuses. Je vous rappelle demain avant 18 h. Léa');
    await page.click('[data-testid="tweetButtonInline"]');
    await untilPosted(page);
    const [week] = await eventually(async () => {
      const weeks = await stored(own, 'tally:week:');
      return weeks.length > 0 && weeks;
    });
    expect(week).toMatchObject({ replies: 1 });
    expect(JSON.stringify(await stored(own, 'tally:'))).not.toMatch(/Élise|excuses|conditions/);
    const seen = await eventually(async () => {
      const all = await stored(own, 'seen:');
      return all.some(({ words }) => String(words).includes('demain avant 18')) && all;
    });
    await step('shift-answered', async () =>
      expect(seen.filter(({ kind, who }) => kind === 'waiting' && who === 'Élise Vannier')).toEqual([]),
    );
    const popup = await openPopup(stage.browser, own, 'https://x.com');
    await step('numbers-today', () =>
      popup.until(() =>
        /Aujourd’hui : 1 réponse/.test(document.body.textContent?.replace(/\s+/g, ' ') ?? ''),
      ),
    );
    await popup.close();
    await openOptions();
    await until('Relève du');
    await until('demain avant 18');
    await step('numbers-table', () =>
      own.until(() => document.querySelector('table.tally tbody')?.textContent?.includes('1 sur 1')),
    );
    await pressOn(own, 'Copier la relève');
    await until('Copié.');
    await page.click(editable('inline'));
    await page.press('Mod+v');
    await step('shift-copy', () =>
      eventually(async () => (await modelText(page, 'inline')).includes('demain avant 18')),
    );
    await pressOn(own, 'Effacer les chiffres');
    await until('Chiffres effacés.');
    await step('numbers-erased', () =>
      eventually(async () => (await stored(own, 'tally:week:')).length === 0),
    );
    expect(await troubles(page)).toEqual([]);
  });

  it('has walked every step of the guide', () => {
    expect(left()).toEqual([]);
  });
});
