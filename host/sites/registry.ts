/** Every folder of this one that holds a site. Written by `npm run new:site`; a test keeps it honest. */
import { businessSuite } from './business-suite/business-suite';
import type { Site } from './contract';
import { facebook } from './facebook/facebook';
import { x } from './x/x';

export type SiteId = 'business-suite' | 'facebook' | 'x';

export const SITES: readonly Site[] = [businessSuite, facebook, x];
