import type { CDPSession, Page as Tab } from 'playwright-core';
import type { Burden, Hands } from './page.ts';
import { ranOf, tasksOf, traced } from './trace.ts';

const counting = new WeakMap<CDPSession, Promise<unknown>>();

/**
 * Has the tab count its own processor time: a busy machine makes nothing longer. Told as it is enabled, since enabling
 * without a word of it goes back to the clock on the wall.
 */
function count(devtools: CDPSession): Promise<unknown> {
  const started =
    counting.get(devtools) ?? devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  counting.set(devtools, started);
  return started;
}

/** One of Chromium's own figures. */
async function metric(devtools: CDPSession, wanted: string): Promise<number> {
  await count(devtools);
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Twice, since what the first collection lets go may hold more. */
async function burdenOf(devtools: CDPSession): Promise<Burden> {
  await count(devtools);
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const of = (wanted: string): Promise<number> => metric(devtools, wanted);
  return {
    heap: await of('JSHeapUsedSize'),
    listeners: await of('JSEventListeners'),
    nodes: await of('Nodes'),
    script: await of('ScriptDuration'),
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
    script: () => metric(devtools, 'ScriptDuration'),
    mouseDown: () => tab.mouse.down(),
    mouseUp: () => tab.mouse.up(),
    tasksOf: async (work) => tasksOf(await traced(devtools, work)),
    ranOf: async (origin, work) => ranOf(await traced(devtools, work), origin),
    close: () => tab.close(),
  };
}
