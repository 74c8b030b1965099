import { cp, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOSTS } from '../../server/sites.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../../.cache/probe/');

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

let built: Promise<string> | undefined;

/** Builds, once, the extension that lets a test command the shipped modules in a real isolated world. */
export function buildProbe(): Promise<string> {
  built ??= make();
  return built;
}

async function make(): Promise<string> {
  await mkdir(OUT, { recursive: true });
  const bundle = { bundle: true, format: 'iife', target: 'es2022', charset: 'ascii' } as const;
  await build({
    ...bundle,
    entryPoints: [here('content.ts')],
    outfile: `${OUT}content.js`,
    logLevel: 'warning',
  });
  await cp(here('../../../host/underlines/highlight.css'), `${OUT}highlight.css`);
  await writeFile(`${OUT}manifest.json`, JSON.stringify(MANIFEST));
  return OUT;
}
