import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOSTS } from '../../server/sites.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../../.cache/sites-probe/');

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
export async function buildSitesProbe(): Promise<string> {
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: [here('content.ts')],
    outfile: `${OUT}content.js`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    logLevel: 'warning',
  });
  await writeFile(`${OUT}manifest.json`, JSON.stringify(MANIFEST));
  return OUT;
}
