import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Burden, Hands } from './page.ts';

/** Twice, since what the first collection lets go may hold more. */
async function burdenOf(devtools: CDPSession): Promise<Burden> {
  await devtools.send('Performance.enable');
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    script: of('ScriptDuration'),
  };
}

/** Drives a Chromium tab through Playwright. */
export async function playwrightHands(tab: Tab): Promise<Hands> {
  const errors: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  const devtools = await tab.context().newCDPSession(tab);
  return {
    errors,
    goto: async (url) => void (await tab.goto(url)),
    run: (script) => tab.evaluate(script),
    type: (text, delay) => tab.keyboard.type(text, { delay }),
    down: (key) => tab.keyboard.down(key),
    up: (key) => tab.keyboard.up(key),
    clickAt: (x, y) => tab.mouse.click(x, y),
    moveTo: (x, y) => tab.mouse.move(x, y),
    // Playwright's own picture of a zoomed page is scaled back; this one has the device's pixels. Packed in haste: a
    // picture is looked at once, and packing it well takes the browser four times as long.
    capture: async (clip) => {
      const area = clip ? { clip: { ...clip, scale: 1 } } : {};
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        ...area,
      });
      return Buffer.from(data, 'base64');
    },
    resize: async ({ width, height }, deviceScaleFactor) => {
      await tab.setViewportSize({ width, height });
      const metrics = { width, height, deviceScaleFactor, mobile: false };
      await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
    },
    compose: async (text) => {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await devtools.send('Input.imeSetComposition', { text, ...caret });
    },
    commit: async (text) => void (await devtools.send('Input.insertText', { text })),
    burden: () => burdenOf(devtools),
    close: () => tab.close(),
  };
}
