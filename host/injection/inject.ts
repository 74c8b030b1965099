import { type Browser, browser } from 'wxt/browser';

type Target = Browser.scripting.InjectionTarget;
type Results = Browser.scripting.InjectionResult<unknown>[];

/**
 * Puts a script that draws into a page, in the world of our entry script, after what it draws with. One call each: scripts
 * of one call are run in one go, and would hold the page for as long.
 * @param file `/coach.js` or `/field.js`
 * @returns what the script came to, frame by frame: `UNDRAWN` in one that went elsewhere between the calls
 */
export async function injectDrawing(target: Target, file: '/coach.js' | '/field.js'): Promise<Results> {
  await browser.scripting.executeScript({ target, files: ['/drawing.js'] });
  return browser.scripting.executeScript({ target, files: [file] });
}
