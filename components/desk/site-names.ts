import type { DeskSite } from './views';

/** The sites' names, which are the same in every language. */
export const SITE_NAMES: Readonly<Record<DeskSite, string>> = {
  x: 'X',
  facebook: 'Facebook',
  'business-suite': 'Meta Business Suite',
};
