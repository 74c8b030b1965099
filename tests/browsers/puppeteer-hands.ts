import type { KeyInput, Page as Tab } from 'puppeteer-core';
import type { Hands } from './page.ts';

/** How a browser that puppeteer drives takes an input method's text. */
export type InputMethod = Pick<Hands, 'compose' | 'commit'>;

/** Drives a tab through puppeteer: Firefox, and branded Chromes. */
export function puppeteerHands(tab: Tab, inputMethod: InputMethod): Hands {
  const errors: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  return {
    ...inputMethod,
    errors,
    goto: async (url) => void (await tab.goto(url)),
    run: (script) => tab.evaluate(script),
    type: (text, delay) => tab.keyboard.type(text, { delay }),
    down: (key) => tab.keyboard.down(key as KeyInput),
    up: (key) => tab.keyboard.up(key as KeyInput),
    clickAt: (x, y) => tab.mouse.click(x, y),
    moveTo: (x, y) => tab.mouse.move(x, y),
    capture: (clip) => tab.screenshot({ captureBeyondViewport: false, ...(clip ? { clip } : {}) }),
    resize: (size, deviceScaleFactor) => tab.setViewport({ ...size, deviceScaleFactor }),
    burden: async () => null,
    script: async () => null,
    mouseDown: () => tab.mouse.down(),
    mouseUp: () => tab.mouse.up(),
    tasksOf: async (work) => {
      await work();
      return null;
    },
    ranOf: async (_, work) => {
      await work();
      return null;
    },
    close: () => tab.close(),
  };
}
