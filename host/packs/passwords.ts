import { browser } from 'wxt/browser';

/** Passwords of places to publish to: in memory, until the browser closes, out of every page's reach. */
const nameOf = (url: string, user: string): string => `password:${user}@${url}`;

export async function passwordOf(url: string, user: string): Promise<string> {
  const name = nameOf(url, user);
  return String((await browser.storage.session.get(name))[name] ?? '');
}

export const rememberPassword = (url: string, user: string, password: string): Promise<void> =>
  browser.storage.session.set({ [nameOf(url, user)]: password });
