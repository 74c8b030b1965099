import type { Page as Tab } from 'puppeteer-core';
import type { InputMethod } from './puppeteer-hands.ts';

/** Firefox's input-method processor is reached from the browser's own scope only. */
export function firefoxInputMethod(_tab: Tab): InputMethod {
  const missing = () => Promise.reject(new Error('not yet'));
  return { compose: missing, commit: missing };
}
