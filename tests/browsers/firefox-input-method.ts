import { setTimeout as wait } from 'node:timers/promises';
import type { Page as Tab } from 'puppeteer-core';
import type { InputMethod } from './puppeteer-hands.ts';

/** The raw protocol beneath puppeteer, which has no call for input methods. */
interface Protocol {
  send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[] } }>;
}

function protocolOf(tab: Tab): Protocol {
  return (tab.browser() as unknown as { connection: Protocol }).connection;
}

/** Runs in the browser's own window, where Firefox keeps the processor that its input methods use. */
const PROCESSOR = `
  const tip = (window.replicaTip ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor));
  if (!tip.hasComposition && !tip.beginInputTransaction(window, () => true)) throw new Error('no input method');`;

function compositionOf(text: string): string {
  return `
  tip.setPendingCompositionString(${JSON.stringify(text)});
  tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
  tip.setCaretInPendingComposition(${text.length});
  tip.flushPendingComposition();`;
}

/** The browser's window answers before the page, in a process of its own, has heard. */
const CROSSING = 30;

/** Runs a script in the browser's own window. */
export async function runInBrowser(tab: Tab, body: string): Promise<void> {
  const protocol = protocolOf(tab);
  const tree = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const expression = `(() => { ${body} })()`;
  const answer = await protocol.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if ('exceptionDetails' in answer.result) throw new Error(JSON.stringify(answer.result.exceptionDetails));
  await wait(CROSSING);
}

/** Trusted input-method events in Firefox; needs `--remote-allow-system-access`. */
export function firefoxInputMethod(tab: Tab): InputMethod {
  return {
    compose: (text) => runInBrowser(tab, PROCESSOR + compositionOf(text)),
    commit: (text) => runInBrowser(tab, `${PROCESSOR} tip.commitCompositionWith(${JSON.stringify(text)});`),
  };
}
