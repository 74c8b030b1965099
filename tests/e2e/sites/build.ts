import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOSTS } from '../../server/sites.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the probe lies, once it is built. */
export const SITES_PROBE = here('../../../.cache/sites-probe/');

const MANIFEST = {
  manifest_version: 3,
  name: 'Tact sites probe',
  version: '1',
  content_scripts: [
    { matches: HOSTS.map((host) => `https://${host}/*`), js: ['content.js'], run_at: 'document_start' },
  ],
  browser_specific_settings: { gecko: { id: 'sites-probe@tact.test' } },
};

/** Builds the extension that reads the replicas with the shipped modules. */
export async function buildSitesProbe(): Promise<void> {
  await mkdir(SITES_PROBE, { recursive: true });
  await build({
    entryPoints: [here('content.ts')],
    outfile: `${SITES_PROBE}content.js`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    logLevel: 'warning',
  });
  await writeFile(`${SITES_PROBE}manifest.json`, JSON.stringify(MANIFEST));
}
