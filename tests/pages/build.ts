import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SITES = ['x', 'facebook', 'suite'] as const;

/** Where the built replicas lie; the server serves them from here. */
export const DIST = `${HERE}dist`;

/** Draft.js knows React up to 18, so the pages run on that one; the extension keeps its own. */
const OLDER_REACT = { react: 'react-18', 'react-dom': 'react-dom-18' };

/** In one step, so that a test run beside this one never reads half a file. */
async function put(name: string, content: Uint8Array): Promise<void> {
  const draft = join(DIST, `${name}.${process.pid}`);
  await writeFile(draft, content);
  await rename(draft, join(DIST, name));
}

function bundle() {
  return build({
    entryPoints: Object.fromEntries(SITES.map((site) => [site, `${HERE}${site}/main.tsx`])),
    outdir: DIST,
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2024',
    jsx: 'automatic',
    alias: OLDER_REACT,
    // Draft.js and its friends are older than globalThis.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

/** Builds every replica page into `dist`. */
export async function buildPages(): Promise<void> {
  const { outputFiles } = await bundle();
  await mkdir(DIST, { recursive: true });
  for (const file of outputFiles) await put(basename(file.path), file.contents);
  for (const site of SITES) await put(`${site}.css`, await readFile(`${HERE}${site}/${site}.css`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
