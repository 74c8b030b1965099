import type { Channel } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import type { Json } from '../../rules/pack/merge/json';
import type { Pack } from '../../rules/pack/schema/pack';
import { fieldWords, type Voice } from './field-words';
import { lockSteps } from './lock-changes';
import { scopeWords } from './scope-words';

const WEIGHTS = ['error', 'warning', 'hint'] as const;
const DATE = { dateStyle: 'medium', timeStyle: 'short' } as const;

const isOneOf = <T extends string>(all: readonly T[], one: Json): one is T =>
  all.some((each) => each === one);

/** An instant in the reader's own time; as it is written where it is none. */
export function moment(
  at: string,
  locale: Locale,
  shape: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'> = DATE,
): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', shape).format(date);
}

interface ContactFields {
  readonly channel: Channel;
  readonly value?: string;
  readonly topics?: readonly string[];
  readonly hours?: string;
  readonly open?: boolean;
}

function contactWords(
  { channel, value = '', topics = [], hours, open }: ContactFields,
  { say }: Voice,
): string {
  const parts = [say(`channel.${channel}`), value, hours, topics.join(', ')];
  const closed = open === false ? say('lead.closed') : '';
  return [...parts, closed].filter(Boolean).join(' · ');
}

/** An entry of a list in a line: an example by its reply, a contact by all that is said of it. */
function entryWords(value: { readonly [name: string]: Json }, voice: Voice): string | null {
  const { draft, channel, text, until, name } = value;
  if (typeof draft === 'string') return draft;
  if (typeof channel === 'string') return contactWords(value as unknown as ContactFields, voice);
  if (typeof text === 'string')
    return typeof until === 'string'
      ? voice.say('lead.until', { text, until: moment(until, voice.locale) })
      : text;
  return typeof name === 'string' ? name : null;
}

function wordWords(path: readonly string[], value: string, packs: readonly Pack[], voice: Voice): string {
  const { say } = voice;
  if (path.at(-1) === 'severity' && isOneOf(WEIGHTS, value)) return say(`severity.${value}`);
  if (path.at(-1) === 'languages' && isOneOf(['fr', 'en'], value)) return say(`editor.field.${value}`);
  if (path.at(-1) === 'admission') return say('lead.yes');
  if (path.includes('speaks')) return scopeWords(value, say) ?? value;
  if (path[0] !== 'locked') return value;
  const rules = packs.flatMap((pack) => pack.rules ?? []);
  return fieldWords(lockSteps(value, { rules }), packs, voice);
}

/**
 * A value of a pack as a lead reads it: «Attention», «oui», «téléphone · 01 99 00 12 34 · 9-19».
 * @param path of the field it stands in, from the pack down
 * @param packs the editions in which a team's own rules may stand
 */
export function valueWords(
  path: readonly string[],
  value: Json,
  packs: readonly Pack[],
  voice: Voice,
): string {
  if (typeof value === 'string') return wordWords(path, value, packs, voice);
  if (typeof value === 'boolean') return voice.say(value ? 'lead.yes' : 'lead.no');
  if (Array.isArray(value)) return value.map((one) => valueWords(path, one as Json, packs, voice)).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return entryWords(value as { readonly [name: string]: Json }, voice) ?? JSON.stringify(value);
}
