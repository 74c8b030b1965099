/** «1/2», «@sam 2/2», «(2/3) ^LW», «(cont)» at the start or the end. */
const PART =
  /^\s*(?:@\w+\s+)*\(?[1-9]\s?\/\s?[2-9]\)?(?=\s)|\(?\b[1-9]\s?\/\s?[2-9]\)?\s*(?:[\^*~-]\s?\w+(?: \w)?)?\s*$|\(cont\.?(?:inued)?\)/i;
/** «Sam 2/2 Nous»: behind a name, before a sentence; «Les 2/3 des clients» is none. */
const PART_OF_NAMED = /^\s*\w+\s+\(?[1-9]\/[2-9]\)?(?=\s+\p{Lu})/u;

/** Whether a draft says that it is one part of several: what it lacks may stand in another. */
export const isPart = (text: string): boolean => PART.test(text) || PART_OF_NAMED.test(text);
