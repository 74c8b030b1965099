import type { Ran } from './trace.ts';

/** A rectangle in CSS pixels of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place in the window, in CSS pixels. */
export type Point = Pick<Box, 'x' | 'y'>;

export interface Size {
  width: number;
  height: number;
}

/** What a function handed to a page may take and give: it travels as JSON. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { [key: string]: Json };

/** What a tab weighs, after its garbage was collected. */
export interface Burden {
  /** Bytes of script memory, of the page and of every extension in it. */
  heap: number;
  /** Listeners, the page's and ours. */
  listeners: number;
  /** Nodes of the DOM that something still holds. */
  nodes: number;
  /** Seconds of processor time spent in scripts since this was first asked. */
  script: number;
}

/** One tab, driven the same way in every browser. Input is trusted: it comes from outside the page. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world; it sees its arguments, nothing of this file. */
  evaluate<Result, Args extends readonly Json[]>(
    task: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  type(text: string, options?: { delay?: number }): Promise<void>;
  /** A key or a combination: "Enter", "Shift+Enter", "Control+z"; "Mod" is Control, or Meta on a Mac. */
  press(combo: string): Promise<void>;
  /** Scrolls to an element and clicks its middle. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Presses the mouse at one place, goes to another in steps, and lets go. */
  drag(from: Point, to: Point): Promise<void>;
  /** Waits until the function returns something true, and gives it. */
  until<Result, Args extends readonly Json[]>(
    task: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  boxOf(selector: string): Promise<Box | null>;
  /** A PNG in device pixels; the clip is in CSS pixels of the window, as `boxOf` gives them. */
  screenshot(path?: string, clip?: Box): Promise<Uint8Array>;
  setViewport(size: Size): Promise<void>;
  /** Zooms as Ctrl++ does: the same window, fewer and larger CSS pixels. */
  zoom(factor: number): Promise<void>;
  /** Shows an input method's unfinished text at the caret. */
  compose(text: string): Promise<void>;
  /** Ends the composition with this text. */
  commit(text: string): Promise<void>;
  /** What the tab weighs now; null in Firefox, which does not tell. */
  burden(): Promise<Burden | null>;
  /** Seconds of processor time spent in scripts since the first time this was asked; null in Firefox. */
  script(): Promise<number | null>;
  /** What scripts of an origin, such as `chrome-extension:`, did while something goes on; null in Firefox. */
  ranOf(origin: string, work: () => Promise<unknown>): Promise<Ran | null>;
  /** Processor time of each task of the tab while something goes on, in milliseconds, the longest first; null in Firefox. */
  tasksOf(work: () => Promise<unknown>): Promise<readonly number[] | null>;
  /** What the page, or an extension in it, wrote to the console as an error, and what it threw. */
  consoleErrors(): string[];
  close(): Promise<void>;
}

/** What differs from one automation library to the next; the rest of a `Page` is made of these. */
export interface Hands {
  goto(url: string): Promise<void>;
  run(script: string): Promise<unknown>;
  type(text: string, delay: number): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  mouseDown(): Promise<void>;
  mouseUp(): Promise<void>;
  capture(clip?: Box): Promise<Uint8Array>;
  /** Gives the page this many CSS pixels, each `scale` device pixels wide. */
  resize(size: Size, scale: number): Promise<void>;
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  burden(): Promise<Burden | null>;
  script(): Promise<number | null>;
  ranOf: Page['ranOf'];
  tasksOf: Page['tasksOf'];
  errors: string[];
  close(): Promise<void>;
}
