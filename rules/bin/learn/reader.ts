import { createMatcher } from '../../../engine/phrase/matcher';
import { eachFeature } from '../../../engine/scales/features';
import { Groups } from '../../../engine/scales/groups';
import { cueFeature } from '../../../engine/scales/scales';
import { sentences } from '../../../engine/text/sentences';
import { tokenise } from '../../../engine/text/tokens';
import type { Locale } from '../../../engine/types/text';
import { compilePackPhrases } from '../../pack/compile';
import { compileGroups } from '../../pack/scales';
import type { Pack } from '../../pack/schema/pack';

/** A sentence of a text with all that can be weighed in it. `[start, end)` in UTF-16 code units of the text. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly features: readonly string[];
}

/**
 * Reads texts as the engine will weigh them.
 * @param pack its cues and its own phrases are features too
 * @param groups every word group that may be used
 */
export function createReader(
  pack: Pack,
  groups: Readonly<Record<string, readonly string[]>>,
  side: 'draft' | 'customer',
  locale: Locale,
): (text: string) => ReadSentence[] {
  const matcher = createMatcher(compilePackPhrases(pack, side, locale));
  const finder = new Groups(compileGroups(groups, locale));
  /** The same feature is the same string each time: millions of them are compared while learning. */
  const names = new Map<string, string>();
  const named = (name: string): string => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  return (text) => {
    const tokens = tokenise(text, locale);
    const hits = matcher.find(text, tokens);
    return sentences(text, tokens).map(({ from, to, start, end }, i) => {
      const features = new Set(
        hits.filter(({ sentence }) => sentence === i).map(({ owner }) => cueFeature(owner)),
      );
      eachFeature(tokens.slice(from, to), finder, (name) => features.add(name));
      return { start, end, features: Array.from(features, named) };
    });
  };
}
