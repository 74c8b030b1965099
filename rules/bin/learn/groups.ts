import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../engine/types/text';
import { canonical } from '../../pack/canonical';
import { weighedGroups } from '../../pack/scales';
import { lineOf } from '../../pack/weights';
import { CORE, corePack } from '../core-pack';
import { CORPUS, sentencesOf } from './corpus';
import { seenIn, thin } from './thin';

/** Name (`topic/name`) → entries. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** How many sentences of the corpus must hold an entry: one that is seen once has hardly been learned from. */
const FEWEST = 2;

const jsonOf = (file: string): Record<Locale, Record<string, string[]>> =>
  JSON.parse(readFileSync(path.join(CORPUS, 'groups', file), 'utf8')) as Record<
    Locale,
    Record<string, string[]>
  >;

const topics = (): string[] =>
  readdirSync(path.join(CORPUS, 'groups'))
    .sort()
    .map((file) => file.slice(0, -'.json'.length));

/** The word groups of one language that may be weighed, as few entries as say the same. */
export function groupsOf(locale: Locale): Groups {
  const all = topics().flatMap((topic) =>
    Object.entries(jsonOf(`${topic}.json`)[locale]).map(
      ([name, entries]) => [`${topic}/${name}`, entries] as const,
    ),
  );
  const seen = seenIn(
    sentencesOf(locale).map(({ text }) => text),
    locale,
  );
  return thin(Object.fromEntries(all), seen, FEWEST, locale);
}

/** Writes of each topic's groups those that some scale of the core pack speaks of. */
export function writeGroups(groups: Readonly<Record<Locale, Groups>>): void {
  const pack = corePack();
  const weighed = { fr: weighedGroups(pack, 'fr'), en: weighedGroups(pack, 'en') };
  for (const topic of topics()) {
    const kept = (locale: Locale): Record<string, string> =>
      Object.fromEntries(
        Object.entries(groups[locale])
          .filter(
            ([name, entries]) =>
              name.startsWith(`${topic}/`) && weighed[locale].has(name) && entries.length > 0,
          )
          .map(([name, entries]) => [name.slice(topic.length + 1), lineOf(entries)]),
      );
    writeFileSync(path.join(CORE, 'groups', `${topic}.json`), canonical({ fr: kept('fr'), en: kept('en') }));
  }
}
