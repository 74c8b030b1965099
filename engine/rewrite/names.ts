const TITLES: Readonly<Record<string, string>> = {
  mme: 'Madame',
  m: 'Monsieur',
  mr: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  dr: 'Dr',
};
const NAME = /^(?!.*['’]s$)\p{Lu}[\p{L}’'-]+$/u;

const plain = (word: string): string => word.replace(/[^\p{L}\p{N}_@.’'-]/gu, '').replace(/\.$/, '');

/** «CAMILLE» is Camille, «Jean-luc» stays. */
const written = (name: string): string =>
  name === name.toUpperCase() && name.length > 2 ? name.charAt(0) + name.slice(1).toLowerCase() : name;

/**
 * What to greet somebody by.
 * @param author as the site shows it: «Camille R.», «Mme Petit», «@luc_du_13», «DarkVador75»
 * @returns their first name, title and name, or handle; null when the author tells none
 */
export function greetingName(author: string | undefined): string | null {
  const words = (author ?? '').split(/\s+/).map(plain).filter(Boolean);
  const [first = '', second = ''] = words;
  if (/^(?:__\w+__|@\w+)$/.test(first)) return first;
  const title = TITLES[first.toLowerCase()];
  if (title && NAME.test(second)) return `${title} ${written(second)}`;
  return NAME.test(first) && first.length > 1 ? written(first) : null;
}
