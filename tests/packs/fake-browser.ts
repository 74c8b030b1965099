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

type Heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

const one = (area: ReturnType<typeof memoryArea>, tell: Heard = () => undefined) => ({
  ...area,
  set: async (some: Record<string, unknown>) => {
    const before = await area.get(null);
    await area.set(some);
    const changes = Object.entries(some).map(([name, newValue]) => [
      name,
      { oldValue: before[name], newValue },
    ]);
    tell(Object.fromEntries(changes), 'local');
  },
  get: async (names: null | string | readonly string[]) => {
    const all = await area.get(null);
    if (names === null) return all;
    const wanted = [names].flat();
    return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
  },
  remove: async (names: string | string[]) => {
    const before = await area.get(null);
    await area.remove([names].flat());
    tell(Object.fromEntries([names].flat().map((name) => [name, { oldValue: before[name] }])), 'local');
  },
});

/**
 * As much of a browser as storage needs, for what an extension's page does with it. Put it in place before the modules
 * that use a browser are imported; real browsers are in `tests/e2e/packs.test.ts`.
 * @param origin where the extension's own files are served
 */
export function putFakeBrowser(origin: () => string): FakeBrowser {
  const areas: Areas = { local: memoryArea(), session: memoryArea(), managed: memoryArea() };
  const asked: string[] = [];
  const heard = new Set<Heard>();
  const tell: Heard = (changes, area) => {
    for (const listener of heard) listener(changes, area);
  };
  (globalThis as { chrome?: unknown }).chrome = {
    runtime: { id: 'tact', getURL: (path: string) => origin() + path },
    storage: {
      local: one(areas.local, tell),
      session: one(areas.session),
      managed: one(areas.managed),
      onChanged: {
        addListener: (listener: Heard) => heard.add(listener),
        removeListener: (listener: Heard) => heard.delete(listener),
      },
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
