import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema/pack';
import { camel, type Say, type WordKey, wordsFor } from '../ui/words';

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
  text: 'lead.field.text',
  until: 'editor.texts.until',
  reminders: 'lead.field.reminders',
  speaks: 'lead.field.speaks',
  acts: 'lead.field.acts',
  visibility: 'lead.field.visibility',
  rewrites: 'lead.field.rewrites',
  family: 'lead.field.family',
  x: 'lead.field.x',
  elsewhere: 'lead.field.elsewhere',
  amber: 'lead.field.amber',
  red: 'lead.field.red',
};

/** How the words of a field are to be said, and by whose rules. */
export interface Voice {
  readonly locale: Locale;
  readonly say: Say;
}

/** A field as a lead calls it, an entry of a list by its number; one that has no words of its own by its name. */
export function wordOfField(step: string, say: Say): string {
  if (/^\d+$/.test(step)) return say('lead.entry', { n: Number(step) + 1 });
  const key = Object.hasOwn(FIELDS, step) ? FIELDS[step] : undefined;
  return key ? say(key) : step;
}

/** What a form of a rule is called: «Simple demande d’aide»; one that nobody has named by its name. */
export function variantWords(variant: string, say: Say): string {
  const key = `editor.variants.names.${camel(variant)}` as WordKey;
  const said = say(key);
  return said === key ? variant : said;
}

const ownRuleIn = (packs: readonly Pack[], id: string) =>
  packs.flatMap(({ rules = [] }) => rules).find((rule) => rule.id === id);

/** A rule by what people call it: a team's own by its message, Tact's by our name for it. */
function wholeRuleWords(id: string, packs: readonly Pack[], locale: Locale): string | undefined {
  const ours = wordsFor(locale, 'rule', id);
  return ours ?? (ownRuleIn(packs, id)?.message[locale] || undefined);
}

/**
 * A rule, or a form of it, as a lead calls it: «Présenter des excuses › Simple demande d’aide»; by its id where nobody
 * has a name for it.
 * @param packs the editions in which a team's own rule may stand, the newest first
 */
export function ruleWords(id: string, packs: readonly Pack[], { locale, say }: Voice): string {
  const whole = wholeRuleWords(id, packs, locale);
  if (whole) return whole;
  const at = id.lastIndexOf('/');
  const rule = at > 0 ? wholeRuleWords(id.slice(0, at), packs, locale) : undefined;
  return rule ? `${rule} › ${variantWords(id.slice(at + 1), say)}` : id;
}

/** Sections whose next step is the name of a rule. */
const OF_RULES = new Set(['rules', 'overrides']);

/** Whether a path leads into a rule, Tact's or the team's. */
export const isOfRule = ([section = '', id = '']: readonly string[]): boolean =>
  OF_RULES.has(section) && id !== '';

/** What stands in a signing key's place: whose it is. */
const keyWords = (key: string, packs: readonly Pack[]): string =>
  packs.flatMap(({ keys = [] }) => keys).find((one) => one.key === key)?.name ?? key;

/** The steps to a field as a lead calls them: the rule or the part first, then what is within. */
export function fieldSteps(path: readonly string[], packs: readonly Pack[], voice: Voice): string[] {
  const [section = '', id = '', ...rest] = path;
  const word = (step: string): string => wordOfField(step, voice.say);
  if (section === 'name') return [voice.say('editor.packName')];
  if (isOfRule(path)) return [ruleWords(id, packs, voice), ...rest.map(word)];
  if (id === '') return [word(section)];
  if (section === 'keys') return [word(section), keyWords(id, packs), ...rest.map(word)];
  // The names of lists and cues are the lead's own.
  if (section === 'lists' || section === 'cues') return [word(section), id, ...rest.map(word)];
  return path.map(word);
}

/**
 * A field of a pack as a lead calls it: «Présenter des excuses › Message › français».
 * @param path from the pack down, rules by their ids
 */
export const fieldWords = (path: readonly string[], packs: readonly Pack[], voice: Voice): string =>
  fieldSteps(path, packs, voice).join(' › ');
