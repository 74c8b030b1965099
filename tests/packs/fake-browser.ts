import { memoryArea } from './sample.ts';

interface Areas {
  readonly local: ReturnType<typeof memoryArea>;
  readonly session: ReturnType<typeof memoryArea>;
  readonly managed: ReturnType<typeof memoryArea>;
}

/** What the browser was asked to do. */
export interface FakeBrowser extends Areas {
  readonly asked: string[];
}

const one = (area: ReturnType<typeof memoryArea>) => ({
  ...area,
  get: async (names: null | string | readonly string[]) => {
    const all = await area.get(null);
    if (names === null) return all;
    const wanted = [names].flat();
    return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
  },
  remove: (names: string | string[]) => area.remove([names].flat()),
});

/**
 * As much of a browser as storage needs, for what an extension's page does with it. Put it in place before the modules
 * that use a browser are imported; real browsers are in `tests/e2e/packs.test.ts`.
 * @param origin where the extension's own files are served
 */
export function putFakeBrowser(origin: () => string): FakeBrowser {
  const areas: Areas = { local: memoryArea(), session: memoryArea(), managed: memoryArea() };
  const asked: string[] = [];
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  (globalThis as { chrome?: unknown }).chrome = {
    runtime: { id: 'tact', getURL: (path: string) => origin() + path },
    storage: {
      local: one(areas.local),
      session: one(areas.session),
      managed: one(areas.managed),
      onChanged: nothing,
    },
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(`leave ${origins}`);
        return true;
      },
    },
    tabs: { create: async ({ url }: { url: string }) => void asked.push(`tab ${url.replace(origin(), '')}`) },
  };
  return { ...areas, asked };
}
