import { readFile } from 'node:fs/promises';
import * as suite from '../../../host/sites/business-suite/selectors.ts';
import * as facebook from '../../../host/sites/facebook/selectors.ts';
import type { SiteId } from '../../../host/sites/registry.ts';
import * as x from '../../../host/sites/x/selectors.ts';

const SELECTORS: Readonly<Record<SiteId, Readonly<Record<string, string>>>> = {
  x,
  facebook,
  'business-suite': suite,
};
const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+)/g;

/** What a selector's comment declares for one replica. */
export interface Count {
  name: string;
  css: string;
  matches: number | undefined;
}

/** Every selector of a site, with the number of matches that its comment declares for a replica. */
export async function declaredCounts(site: SiteId, replica: string): Promise<Count[]> {
  const file = new URL(`../../../host/sites/${site}/selectors.ts`, import.meta.url);
  const source = await readFile(file, 'utf8');
  return [...source.matchAll(DECLARATION)].map(([, comment = '', name = '']) => {
    const matches = new RegExp(`\\b${replica} (\\d+)`).exec(comment)?.[1];
    return { name, css: SELECTORS[site][name] ?? '', matches: matches ? Number(matches) : undefined };
  });
}
