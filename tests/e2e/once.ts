import { buildGallery } from '../gallery/open.ts';
import { buildPages } from '../pages/build.ts';
import { builtExtension } from './coach/build.ts';
import { buildProbe } from './probe/build.ts';
import { buildSitesProbe } from './sites/build.ts';

/** Builds what all browser tests share, once, before the first of them: files that run beside each other only read it. */
export default async function once(): Promise<void> {
  await Promise.all([buildPages(), buildProbe(), buildSitesProbe(), buildGallery()]);
  for (const browser of ['chromium', 'firefox'] as const) builtExtension(browser);
}
