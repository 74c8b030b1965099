const SEED = { path: './contract', line: "import type { Site } from './contract';" };

/** The name under which a site is exported: `business-suite` → `businessSuite`. */
export function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function importOf(id: string): typeof SEED {
  const path = `./${id}/${id}`;
  return { path, line: `import { ${nameOf(id)} } from '${path}';` };
}

/** The source of host/sites/registry.ts for these folders. */
export function registrySource(folders: readonly string[]): string {
  const ids = [...folders].sort();
  const imports = [SEED, ...ids.map(importOf)].sort((one, other) => (one.path < other.path ? -1 : 1));
  return `/** Every folder of this one that holds a site. Written by \`npm run new:site\`; a test keeps it honest. */
${imports.map(({ line }) => line).join('\n')}

export type SiteId = ${ids.map((id) => `'${id}'`).join(' | ')};

export const SITES: readonly Site[] = [${ids.map(nameOf).join(', ')}];
`;
}
