import { buildPages } from '../pages/build.ts';
import { type ReplicaServer, serveReplicas } from '../server/serve.ts';
import type { Browser, Opening } from './browser.ts';
import { openBrowser } from './open.ts';

/** A browser on freshly built replicas, and the server that sees what it asks for. */
export interface Stage {
  browser: Browser;
  server: ReplicaServer;
  close(): Promise<void>;
}

let built: Promise<void> | undefined;

/** Once per process; for tests once for all of them, before the first: see `tests/e2e/once.ts`. */
function pages(): Promise<void> {
  built ??= process.env.VITEST ? Promise.resolve() : buildPages();
  return built;
}

/** Serves the replicas, built where they are not yet, and opens a browser on them. */
export async function setStage(
  name: 'chromium' | 'firefox',
  options: Pick<Opening, 'extension' | 'headless' | 'locale' | 'newcomer'> = {},
): Promise<Stage> {
  await pages();
  const server = await serveReplicas();
  const browser = await openBrowser({ browser: name, port: server.port, ...options });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, server, close };
}
