import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema/pack';
import { camel, type Say, type WordKey } from '../ui/words';
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
  name: 'settings.name',
  thresholds: 'editor.section.thresholds',
  brand: 'editor.section.brand',
  contacts: 'settings.contacts',
  value: 'editor.field.value',
  channel: 'editor.channel',
  topics: 'settings.contactTopics',
  hours: 'settings.contactHours',
  open: 'settings.contactOpen',
  address: 'settings.address',
  languages: 'editor.brand.languages',
  voice: 'editor.brand.voice',
  admission: 'editor.brand.admission',
  accounts: 'editor.brand.accounts',
  handles: 'editor.brand.handles',
  gestures: 'editor.brand.gestures',
  approved: 'editor.texts.approved',
  saved: 'editor.texts.saved',
  incidents: 'editor.texts.incidents',
  others: 'settings.others',
  escalation: 'settings.escalation',
  call: 'settings.escalationCall',
  line: 'editor.field.line',
  waiting: 'waiting.settings',
  lists: 'editor.field.lists',
  cues: 'editor.field.cues',
  keys: 'editor.field.keys',
  patterns: 'editor.regex.title',
  variants: 'editor.variants.title',
  in: 'editor.lists.side',
  retired: 'editor.keys.retired',
  blocks: 'editor.field.blocks',
  scales: 'editor.field.scales',
};

const WEIGHTS = ['error', 'warning', 'hint'] as const;

/** A field as a lead calls it; one that has no words of its own by its name. */
export function wordOfField(step: string, say: Say): string {
  const key = Object.hasOwn(FIELDS, step) ? FIELDS[step] : undefined;
  return key ? say(key) : step;
}

/** A value as a lead calls it, where it is a word of ours: what a rule weighs. @param path of the field it stands in */
export function wordOfValue(path: readonly string[], value: unknown, say: Say): string | null {
  const isWeight = path.at(-1) === 'severity' && WEIGHTS.some((weight) => weight === value);
  return isWeight ? say(`severity.${value as (typeof WEIGHTS)[number]}`) : null;
}

/** What a form of a rule is called: «Simple demande d’aide»; one that nobody has named by its name. */
export function variantWords(variant: string, say: Say): string {
  const key = `editor.variants.names.${camel(variant)}` as WordKey;
  const said = say(key);
  return said === key ? variant : said;
}

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
  const word = (step: string): string => wordOfField(step, say);
  if (section === 'name') return say('editor.packName');
  if (!OF_RULES.has(section) || id === '') return path.map(word).join(' › ');
  const rules = [...(pack.rules ?? []), ...(core.rules ?? [])];
  const rule = rules.find((one) => one.id === id);
  if (rule) return [nameOf(rule, locale), ...rest.map(word)].join(' › ');
  const whole = rules.find((one) => id.startsWith(`${one.id}/`));
  if (!whole) return [id, ...rest.map(word)].join(' › ');
  const variant = variantWords(id.slice(whole.id.length + 1), say);
  return [nameOf(whole, locale), variant, ...rest.map(word)].join(' › ');
}
