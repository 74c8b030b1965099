import type { CaseNoun } from '../../engine/types/situation';
import type { AskedNouns } from '../../rules/nouns/finder';
import { frenchNouns } from '../../rules/nouns/french';
import { englishFinder } from './library';

/**
 * Finds the nouns by which a customer names things of theirs.
 * @throws where the library of their language cannot be had
 */
export async function findNouns({ locale, texts }: AskedNouns): Promise<readonly CaseNoun[]> {
  const find = locale === 'fr' ? frenchNouns : await englishFinder();
  return find(texts);
}
