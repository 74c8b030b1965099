import type { Browser } from '../../browsers/browser.ts';

/** A row of the history, as the database holds it. */
export interface Row {
  key: string;
  account: string;
  text: string;
  at: string;
  to?: string;
  act?: string;
  thread?: string;
  id?: string;
}

type Own = Pick<Browser, 'ownPage'>;

/** What the extension keeps: read from the real database, by one of its own pages. */
export async function kept(browser: Own): Promise<Row[]> {
  const page = await browser.ownPage('options.html');
  const json = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('tact-history');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('replies')) return resolve('[]');
          const asked = database.transaction('replies').objectStore('replies').index('byTime').getAll();
          asked.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(asked.result));
          };
        };
      }),
  );
  await page.close();
  return JSON.parse(json) as Row[];
}

/** How many replies wait in the outbox. */
export async function waiting(browser: Own): Promise<number> {
  const page = await browser.ownPage('popup.html');
  const json = await page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } }
    ).chrome;
    return JSON.stringify(Object.keys(await storage.local.get(null)));
  });
  await page.close();
  return (JSON.parse(json) as string[]).filter((name) => name.startsWith('outbox:')).length;
}
