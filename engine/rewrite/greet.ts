import type { Edit, Locale } from '../types/text';

const BARE =
  /^\s*(?:bonjour|bonsoir|hello|hi|hey|dear|cher|chère|salut|good (?:morning|afternoon|evening))(?:[ ,]+(?:there|all|everyone|sir|madam|customer|guest|madame|monsieur|mademoiselle|cher|chère|cliente?|à (?:vous|toi|tous)|et|ou)\b)*(?= ?[,.!:\n]|$)/i;
/** «salut t'inquiète», "hi we are looking": a greeting that runs on without a comma. */
const HAILED =
  /^\s*(?:bonjour|bonsoir|hello|hi|hey|salut|coucou)\s+(?=(?!de |du |d['’]|à |aux? |et |to |from )\p{Ll})/iu;
const HELLO: Readonly<Record<Locale, string>> = { fr: 'Bonjour', en: 'Hi' };
/** A first word that is no name: it goes on in small letters behind the greeting's comma. */
const COMMON =
  /^(?:nous|je|vous|tu|mon|mes|notre|nos|avec|dès|quant|de|votre|vos|toutes?|tous|merci|pardon|désolée?s?|un|une|la|le|les|ce|cette|pour|c['’]est|we|our|you|your|my|thanks?|thank|sorry|the|this|please|it|that|apologies|comme|suite|malgré|encore|pas|non|oui|quand|pourquoi|aucune?|as|not|no|how|why|what|who|calm|call|contact|see|look|read|wait|(?:appel|contact|écriv|envoy|regard|relis|lis|calm|consult|attend|pass|redémarr|essay|donn|laiss)ez(?:-\p{L}+)?)(?![\p{L}-])/iu;

/** A word that is no name in whatever place: an article, a pronoun, a word that only opens a sentence. */
const OPENER =
  /^(?:[dlcj]['’]\p{Ll}+|il|elle|ils|elles|on|des|du|cela|ça|ces|cet|dans|en|à|si|merci|veuillez|vérifiez|an?|another|he|she|they|there|here|if|when|to|for|on|in|at|do|let|send|write|all|there['’]s|you['’]\p{Ll}+|we['’]\p{Ll}+)(?![\p{L}’'])/iu;

/** "IT will look", «SAV»: capitals that are no sentence's start. */
const ACRONYM = /^\p{Lu}\p{Lu}/u;
const opensInSmall = (rest: string): boolean =>
  !ACRONYM.test(rest) && (COMMON.test(rest) || OPENER.test(rest));

/** A text whose first sentence is another one now: behind the greeting's comma it goes on in small letters. */
export function goingOn(text: string, at: number): string {
  const rest = text.slice(at);
  const isOn = /,[ \t]*$/.test(text.slice(0, at)) && opensInSmall(rest);
  return isOn ? text.slice(0, at) + rest.charAt(0).toLowerCase() + rest.slice(1) : text;
}

/** Names the customer in the greeting, which comes into being where there is none. */
export function greeted(draft: string, name: string, locale: Locale): Edit[] {
  const bare = BARE.exec(draft)?.[0];
  if (bare !== undefined) {
    const hello = /^\s*(?:good \p{L}+|\p{L}+)/iu.exec(bare)?.[0] ?? bare;
    return [{ start: 0, end: bare.length, text: `${hello} ${name}` }];
  }
  const start = draft.length - draft.trimStart().length;
  const hailed = HAILED.exec(draft)?.[0];
  if (hailed !== undefined)
    return [{ start: hailed.trimEnd().length, end: hailed.length, text: ` ${name}, ` }];
  const first = draft.charAt(start);
  const next = opensInSmall(draft.slice(start)) ? first.toLowerCase() : first;
  return [{ start, end: Math.min(start + 1, draft.length), text: `${HELLO[locale]} ${name}, ${next}` }];
}
