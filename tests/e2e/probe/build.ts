import { cp, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOSTS } from '../../server/sites.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the probe lies, once it is built. */
export const PROBE = here('../../../.cache/probe/');

const MANIFEST = {
  manifest_version: 3,
  name: 'Tact probe',
  version: '1',
  content_scripts: [
    {
      matches: HOSTS.map((host) => `https://${host}/*`),
      js: ['content.js'],
      css: ['highlight.css'],
      run_at: 'document_start',
    },
  ],
  browser_specific_settings: { gecko: { id: 'probe@tact.test' } },
};

/** Builds the extension that lets a test command the shipped modules in a real isolated world. */
export async function buildProbe(): Promise<void> {
  await mkdir(PROBE, { recursive: true });
  const bundle = { bundle: true, format: 'iife', target: 'es2022', charset: 'ascii' } as const;
  await build({
    ...bundle,
    entryPoints: [here('content.ts')],
    outfile: `${PROBE}content.js`,
    logLevel: 'warning',
  });
  await cp(here('../../../host/underlines/highlight.css'), `${PROBE}highlight.css`);
  await writeFile(`${PROBE}manifest.json`, JSON.stringify(MANIFEST));
}
