import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where the built replicas lie; the server serves them from here. */
export const DIST = `${HERE}dist`;

const SITES = ['x', 'facebook', 'suite'] as const;

/** Draft.js knows React up to 18, so the pages run on that one; the extension keeps its own. */
const OLDER_REACT = { react: 'react-18', 'react-dom': 'react-dom-18' };

/** Builds every replica page into `dist`. */
export async function buildPages(): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(SITES.map((site) => [site, `${HERE}${site}/main.tsx`])),
    outdir: DIST,
    bundle: true,
    format: 'iife',
    target: 'es2024',
    jsx: 'automatic',
    alias: OLDER_REACT,
    // Draft.js and its friends are older than globalThis.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  for (const site of SITES) await cp(`${HERE}${site}/${site}.css`, `${DIST}/${site}.css`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
