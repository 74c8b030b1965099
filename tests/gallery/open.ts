import path from 'node:path';
import { build, preview } from 'vite';
import config from './vite.config.ts';

export interface Gallery {
  /** The address of one show, for example `{ show: 'bars', locale: 'fr', theme: 'dim' }`. */
  address(what: Record<string, string>): string;
  close(): Promise<void>;
}

const OUT = path.resolve(import.meta.dirname, '../../.cache/gallery');

/** Builds the gallery: a page of a few files opens many times as fast as one of hundreds of modules. */
export async function buildGallery(): Promise<void> {
  await build({ ...config, configFile: false, build: { outDir: OUT, emptyOutDir: true, target: 'es2024' } });
}

/** Serves the gallery on a free local port; built first, except for tests, which have it built once for all. */
export async function openGallery(): Promise<Gallery> {
  if (!process.env.VITEST) await buildGallery();
  const server = await preview({
    ...config,
    configFile: false,
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('the gallery has no address');
  return {
    address: (what) => `${base}?${new URLSearchParams(what)}`,
    close: () => server.close(),
  };
}
