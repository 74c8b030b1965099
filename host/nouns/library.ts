import type { NounFinder } from '../../rules/nouns/finder';

/** The script that holds compromise, which reads English: a third of a megabyte, brought in at the first question. */
const SCRIPT = '/nouns.js';
const NAME = '__tact_english_nouns__';

/** As much of a background's world as is used: Chromium's is a worker, Firefox's a page. */
interface World {
  [NAME]?: () => Promise<NounFinder>;
  readonly importScripts?: (url: string) => void;
}

const world = globalThis as unknown as World;

/** Offers the English finder to this world; called by the script when it runs. Nothing is made before it is asked for. */
export function offerEnglish(make: () => Promise<NounFinder>): void {
  world[NAME] = make;
}

/** Runs the script in a page. */
const inPage = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('the script of nouns did not load')));
    document.head.append(script);
  });

/**
 * Keeps the script at hand: a worker may bring in later only what it brought in while it was being installed. To be
 * called while the background starts.
 */
export function keepLibrary(): void {
  const { importScripts } = world;
  if (importScripts) addEventListener('install', () => importScripts(SCRIPT));
}

/**
 * The finder of English nouns, brought in at the first call.
 * @throws where it cannot be had: the case is then named in plain words
 */
export async function englishFinder(): Promise<NounFinder> {
  if (!world[NAME]) await (world.importScripts ? world.importScripts(SCRIPT) : inPage());
  const make = world[NAME];
  if (!make) throw new Error('the script of nouns offered nothing');
  return make();
}
