import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema';
import type { Say, WordKey } from '../ui/words';
import { nameOf } from './rule-entries';

const FIELDS: Readonly<Record<string, WordKey>> = {
  severity: 'settings.severity',
  message: 'editor.field.message',
  why: 'editor.field.why',
  detect: 'editor.looksFor',
  add: 'editor.field.add',
  remove: 'editor.field.remove',
  off: 'editor.off',
  examples: 'editor.examples',
  flags: 'editor.field.flags',
  allows: 'editor.field.allows',
  fr: 'editor.field.fr',
  en: 'editor.field.en',
  locked: 'editor.field.locked',
  name: 'editor.packName',
};

/** Sections whose next step is the name of a rule. */
const OF_RULES = new Set(['rules', 'overrides']);

/**
 * A field of a pack as a lead calls it: «Présenter des excuses › Message › français».
 * @param path from the pack down, rules by their ids
 */
export function fieldWords(
  path: readonly string[],
  { core, pack }: { readonly core: Pack; readonly pack: Pack },
  { locale, say }: { readonly locale: Locale; readonly say: Say },
): string {
  const [section = '', id = '', ...rest] = path;
  const word = (step: string): string => {
    const key = Object.hasOwn(FIELDS, step) ? FIELDS[step] : undefined;
    return key ? say(key) : step;
  };
  if (!OF_RULES.has(section) || id === '') return path.map(word).join(' › ');
  const rule = [...(pack.rules ?? []), ...(core.rules ?? [])].find((one) => one.id === id);
  return [rule ? nameOf(rule, locale) : id, ...rest.map(word)].join(' › ');
}
