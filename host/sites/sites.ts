import type { Site } from './contract';
import { SITES } from './registry';

/** The site served under this name, or `null` where we have no business. */
export function siteFor(hostname: string): Site | null {
  return SITES.find(({ hosts }) => hosts.includes(hostname)) ?? null;
}
