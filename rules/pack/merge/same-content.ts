import { canonical } from '../canonical';
import type { Pack } from '../schema/pack';

/** Whether two editions say the same; their numbers are nobody's words. */
export const isSameContent = (one: Pack, other: Pack): boolean =>
  canonical({ ...one, version: 1 }) === canonical({ ...other, version: 1 });
