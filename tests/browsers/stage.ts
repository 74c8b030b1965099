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

/** Builds the replicas (once per process), serves them and opens a browser on them. */
export async function setStage(
  name: 'chromium' | 'firefox',
  options: Pick<Opening, 'extension' | 'headless' | 'locale' | 'newcomer'> = {},
): Promise<Stage> {
  built ??= buildPages();
  await built;
  const server = await serveReplicas();
  const browser = await openBrowser({ browser: name, port: server.port, ...options });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, server, close };
}
