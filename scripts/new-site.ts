import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from './new-site/files';
import { registrySource } from './new-site/registry';

/** Writes the folder of a new site, with its test: `npm run new:site -- forum forum.example`. */
const [id, ...hosts] = process.argv.slice(2);
const SITES = path.resolve(import.meta.dirname, '../host/sites');

function folders(): string[] {
  return readdirSync(SITES, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
}

function create(name: string): string {
  const folder = path.join(SITES, name);
  if (existsSync(folder)) return `There is a site ${name} already: ${folder}`;
  mkdirSync(folder);
  for (const [file, text] of Object.entries(siteFiles(name, hosts)))
    writeFileSync(path.join(folder, file), text);
  writeFileSync(path.join(SITES, 'registry.ts'), registrySource(folders()));
  return `Wrote ${path.relative(process.cwd(), folder)} and entered it in host/sites/registry.ts.
Fill selectors.ts from the site's real page, and put a sample of that page into ${name}.test.ts.
Its hosts' permission stands in wxt.config.ts, their replica in tests/server/sites.ts. Then: npx vitest run host/sites/${name}`;
}

if (id && hosts.length > 0 && /^[a-z][a-z0-9-]*$/.test(id)) console.log(create(id));
else console.error('Which site, under which names? For example: npm run new:site -- forum forum.example');
