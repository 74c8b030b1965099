/** «1/2», "(2/3)": one part of a reply in several, which holds what this one lacks. */
const PART = /(?:^|\s)\(?\d\s?\/\s?\d\)?(?=\s|$)/;
/** Words that no sentence ends with: the draft breaks off. */
const OPEN =
  /(?<!\p{L})(?:to|the|a|an|and|or|of|for|with|via|your|our|we|you|if|that|de|du|des|à|au|aux|le|la|les|un|une|et|ou|pour|avec|votre|nos|notre|vos|nous|vous|que|qui|si|afin|dans|sur)\s*(?:…|\.{3})?$/iu;

/** "@sam and the phone number": the draft goes on from what was said in another. */
const GOES_ON = /^\s*(?:(?:@\w+|__\w+?__)\s+)*(?:and|or|but|then|et|ou|mais|puis)\s\p{Ll}/u;

/** Whether a draft is not the whole of what is to be said: one part of several, broken off, or going on from another. */
export const isUnfinished = (text: string): boolean =>
  PART.test(text) || OPEN.test(text.trimEnd()) || GOES_ON.test(text);
