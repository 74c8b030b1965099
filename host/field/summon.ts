import { browser } from 'wxt/browser';
import { injectDrawing } from '../injection/inject';

/** What came of it: a field is coached, there is none at the cursor, or the browser lets nobody in. */
export type FieldOutcome = 'coached' | 'nothing' | 'refused';

/**
 * Coaches the focused field of a tab. Call it in the person's press on the popup or the shortcut: the browser lets us
 * in by that press alone (`activeTab`), for this tab, until it goes elsewhere.
 */
export async function coachField(tabId: number): Promise<FieldOutcome> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/page.css'] });
    const results = await injectDrawing(target, '/field.js');
    return results.some(({ result }) => result === 'coached') ? 'coached' : 'nothing';
  } catch {
    return 'refused';
  }
}
