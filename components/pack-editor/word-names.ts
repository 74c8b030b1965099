import type { Shelf } from './word-changes';

const LOCALES = ['fr', 'en'] as const;

/** The names of a phrase's lists, with the sign before them; what stands in quotation marks names none. */
const NAMED_LIST = /"[^"]*"|@([\p{L}\p{N}-]+)/gu;

/** What a name becomes. */
export type Renaming = (name: string) => string;

const phraseRenamed = (phrase: string, to: Renaming): string =>
  phrase.replace(NAMED_LIST, (whole, name?: string) => (name === undefined ? whole : `@${to(name)}`));

/** What the weights of a scale or of an act name: `=cue`, `earlier=cue`, `draft=cue` and what is joined to it. */
export const featureRenamed = (features: string, to: Renaming): string =>
  features.replace(/(^| \| )((?:earlier|draft)?=)([a-z][a-z0-9-]*)/g, (_, before, sign, name) => {
    return before + sign + to(name);
  });

const isPhrases = (key: string): boolean => LOCALES.some((one) => one === key);

/** Renames in a detector: lists in its phrases, cues in its other lists. */
export function detectRenamed(detect: object, shelf: Shelf, to: Renaming): object {
  const entries = Object.entries(detect).map(([key, value]): [string, unknown] => {
    if (key === 'variants')
      return [
        key,
        Object.fromEntries(
          Object.entries(value as object).map(([name, one]) => [name, detectRenamed(one, shelf, to)]),
        ),
      ];
    if (!Array.isArray(value)) return [key, value];
    if (isPhrases(key))
      return [key, shelf === 'lists' ? value.map((phrase) => phraseRenamed(phrase, to)) : value];
    return [key, shelf === 'cues' ? value.map(to) : value];
  });
  return Object.fromEntries(entries);
}
