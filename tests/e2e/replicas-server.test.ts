import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import { type Stage, setStage } from '../browsers/stage.ts';

describe.each(['chromium', 'firefox'] as const)('the replicas’ server in %s', (name) => {
  let stage: Stage;
  const open = (url: string) => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it('sees what a page asks for, whatever the name', async () => {
    const page = await open(statusPage());
    expect(stage.server.unexpected()).toEqual([]);
    await page.evaluate(() => fetch('/beacon', { method: 'POST' }).then(() => true));
    await page.goto('https://elsewhere.example/x');
    const seen = stage.server.unexpected().map(({ host, path, method }) => `${method} ${host}${path}`);
    expect(seen).toContain('POST x.com/beacon');
    expect(seen).toContain('GET elsewhere.example/x');
    await page.close();
  });

  it.each([
    ['strict', 'none'],
    ['plain', 'none'],
    ['loose', 'solid'],
  ])('with csp=%s gives a page its dress and a written style its due: %s', async (csp, outline) => {
    const page = await open(statusPage({ csp, theme: 'dim' }));
    await page.until(() => getComputedStyle(document.body).backgroundColor === 'rgb(21, 32, 43)');
    const drawn = await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = 'body { outline: 7px solid red }';
      document.head.append(sheet);
      return getComputedStyle(document.body).outlineStyle;
    });
    expect(drawn).toBe(outline);
    await page.close();
  });
});
