import { fold, unslot } from './fold';

/**
 * A text by its letters and digits alone: «@Kordovan_fr» → kordovanfr, «12 rue du Lavoir» → 12ruedulavoir.
 * Two names that differ in case, accents, spaces or signs are one.
 */
export const bare = (text: string): string =>
  unslot(fold(text)).replace(/[\s!-/:-@[-`{-~\u2000-\u206f]/g, '');
