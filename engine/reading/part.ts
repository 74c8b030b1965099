/** «1/2», «@sam 2/2», «(2/3) ^LW», «(cont)» at the start or the end. */
const PART =
  /^\s*(?:@\w+\s+)*\(?[1-9]\s?\/\s?[2-9]\)?(?=\s)|\(?\b[1-9]\s?\/\s?[2-9]\)?\s*(?:[\^*~-]\s?\w+(?: \w)?)?\s*$|\(cont\.?(?:inued)?\)/i;

/** Whether a draft says that it is one part of several: what it lacks may stand in another. */
export const isPart = (text: string): boolean => PART.test(text);
