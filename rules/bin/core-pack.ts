import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '../pack/read';
import type { Pack } from '../pack/schema/pack';

export const CORE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../packs/core/');
const WHOLE = new Set(['pack.json', 'acts.json', 'blocks.json']);

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(CORE, file), 'utf8'));
const jsonFiles = (folder: string): string[] =>
  readdirSync(path.join(CORE, folder))
    .filter((name) => name.endsWith('.json'))
    .sort();

/** Every file of a folder, by its name. */
const byName = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    jsonFiles(folder).map((file) => [file.slice(0, -'.json'.length), json(`${folder}/${file}`)]),
  );

/** Word groups by language, each topic's file under its own name: `blame-customer/reading-verbs`. */
function groups(): { fr: Record<string, string>; en: Record<string, string> } {
  const all = { fr: {}, en: {} } as { fr: Record<string, string>; en: Record<string, string> };
  for (const [topic, both] of Object.entries(byName('groups'))) {
    for (const locale of ['fr', 'en'] as const) {
      const named = (both as Record<string, Record<string, string>>)[locale] ?? {};
      for (const [name, entries] of Object.entries(named)) all[locale][`${topic}/${name}`] = entries;
    }
  }
  return all;
}

/** The files that hold one rule each. */
export const ruleFiles = (): string[] => jsonFiles('.').filter((file) => !WHOLE.has(file));

/**
 * Puts the core pack together from its files.
 * @throws PackError naming rule, field and reason
 */
export function corePack(): Pack {
  return readPack({
    ...(json('pack.json') as object),
    rules: ruleFiles().map(json),
    cues: byName('cues'),
    lists: byName('lists'),
    scales: byName('scales'),
    groups: groups(),
    blocks: json('blocks.json'),
    acts: existsSync(path.join(CORE, 'acts.json')) ? json('acts.json') : { fr: {}, en: {} },
  });
}
