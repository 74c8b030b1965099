import { createServer } from 'vite';
import config from './vite.config.ts';

export interface Gallery {
  /** The address of one show, for example `{ show: 'bars', locale: 'fr', theme: 'dim' }`. */
  address(what: Record<string, string>): string;
  close(): Promise<void>;
}

/** Serves the gallery on a free local port. */
export async function openGallery(): Promise<Gallery> {
  const server = await createServer({
    ...config,
    configFile: false,
    server: { ...config.server, host: '127.0.0.1', port: 0, strictPort: false },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('the gallery has no address');
  return {
    address: (what) => `${base}?${new URLSearchParams(what)}`,
    close: () => server.close(),
  };
}
