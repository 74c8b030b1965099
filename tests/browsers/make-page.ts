import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Box, Hands, Json, Page, Point, Size } from './page.ts';

export const WINDOW: Size = { width: 1280, height: 900 };
const PATIENCE = 15_000;
const PAUSE = 25;

/** A function as text. Some compilers wrap inner functions in `__name`, which no page knows. */
function script(task: (...args: never[]) => unknown, args: readonly Json[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',');
  return `(() => { const __name = (f) => f; return (${task})(${given}); })()`;
}

function keysOf(combo: string): string[] {
  const mod = process.platform === 'darwin' ? 'Meta' : 'Control';
  return combo.split('+').map((key) => (key === 'Mod' ? mod : key));
}

async function press(hands: Hands, combo: string): Promise<void> {
  const keys = keysOf(combo);
  for (const key of keys) await hands.down(key);
  for (const key of keys.reverse()) await hands.up(key);
}

/** A browser takes it for a drag once the mouse has gone some way. */
const STEPS = 8;

async function drag(hands: Hands, from: Point, to: Point): Promise<void> {
  await hands.moveTo(from.x, from.y);
  await hands.mouseDown();
  for (let step = 1; step <= STEPS; step++) {
    const along = (one: number, other: number): number => one + ((other - one) * step) / STEPS;
    await hands.moveTo(along(from.x, to.x), along(from.y, to.y));
  }
  await hands.mouseUp();
}

async function until(hands: Hands, code: string): Promise<unknown> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const result = await hands.run(code);
    if (result) return result;
    if (Date.now() > end) throw new Error(`waited in vain for ${code}`);
    await wait(PAUSE);
  }
}

/** Runs in the page: brings an element into view and says where it is. */
function locate(selector: string): Box | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Where an element has come to rest: what loads above it while a slow machine draws moves it from under the mouse. */
async function settled(hands: Hands, selector: string): Promise<Box> {
  const code = script(locate, [selector]);
  let box = (await until(hands, code)) as Box;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    await wait(PAUSE);
    const next = (await until(hands, code)) as Box;
    if (next.x === box.x && next.y === box.y) return next;
    box = next;
  }
  throw new Error(`never at rest: ${selector}`);
}

/** Both browsers clip by the document's corner, not the window's. */
async function inDocument(hands: Hands, { x, y, ...size }: Box): Promise<Box> {
  const [left, top] = (await hands.run('[scrollX, scrollY]')) as [number, number];
  return { x: x + left, y: y + top, ...size };
}

/** Builds a `Page` on the few things that a browser library does in its own way. */
export function makePage(hands: Hands): Page {
  let size = WINDOW;
  let factor = 1;
  const refit = () => {
    const css = { width: Math.round(size.width / factor), height: Math.round(size.height / factor) };
    return hands.resize(css, factor);
  };
  const boxOf = (selector: string) => hands.run(script(locate, [selector])) as Promise<Box | null>;
  return {
    goto: hands.goto,
    evaluate: (task, ...args) => hands.run(script(task, args)) as Promise<never>,
    until: (task, ...args) => until(hands, script(task, args)) as Promise<never>,
    type: (text, { delay = 0 } = {}) => hands.type(text, delay),
    press: (combo) => press(hands, combo),
    clickAt: hands.clickAt,
    moveTo: hands.moveTo,
    drag: (from, to) => drag(hands, from, to),
    boxOf,
    click: async (selector) => {
      const box = await settled(hands, selector);
      await hands.clickAt(box.x + box.width / 2, box.y + box.height / 2);
    },
    screenshot: async (path, clip) => {
      const image = await hands.capture(clip && (await inDocument(hands, clip)));
      if (path) await writeFile(path, image);
      return image;
    },
    setViewport: (next) => {
      size = next;
      return refit();
    },
    zoom: (next) => {
      factor = next;
      return refit();
    },
    compose: hands.compose,
    commit: hands.commit,
    burden: hands.burden,
    script: hands.script,
    ranOf: hands.ranOf,
    tasksOf: hands.tasksOf,
    consoleErrors: () => [...hands.errors],
    close: hands.close,
  };
}
