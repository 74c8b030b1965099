import type { Act } from '../../engine/types/situation';
import { accountKey, type KeptReply, withKey } from './reply';

/** Why something is not a reply that can be kept. `field` says where, if the reason does not. */
export interface Refusal {
  readonly reason: 'json' | 'shape' | 'unknown' | 'account' | 'time' | 'future' | 'text' | 'field' | 'long';
  readonly field?: string;
}

const ACTS: readonly Act[] = ['complaint', 'help-request', 'question', 'opinion', 'praise', 'abuse', 'other'];
/** In the order in which they are written. */
export const FIELDS = ['account', 'at', 'text', 'to', 'act', 'thread', 'id'] as const;
const LONGEST = { text: 30_000, to: 200, thread: 200, id: 200 } as const;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
/** Clocks differ a little. */
const TOLERANCE_MS = 24 * 3600_000;
const LONGEST_FIELD_NAME = 30;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && value.isWellFormed() && !value.includes('\0');

function isAccount(value: unknown): value is string {
  const [, platform, name] = /^(x|facebook|other):(.+)$/su.exec(isText(value, 120) ? value : '') ?? [];
  return platform !== undefined && accountKey(platform as 'x', name) === value;
}

function timeOf(value: unknown): number {
  return typeof value === 'string' && TIME.test(value) ? Date.parse(value) : Number.NaN;
}

function faultOfText(text: unknown): Refusal | null {
  if (typeof text === 'string' && text.length > LONGEST.text) return { reason: 'long', field: 'text' };
  return isText(text, LONGEST.text) && text.trim() !== '' ? null : { reason: 'text' };
}

function faultOf(raw: Record<string, unknown>, now: number): Refusal | null {
  const stranger = Object.keys(raw).find((name) => !FIELDS.includes(name as 'id'));
  if (stranger !== undefined) return { reason: 'unknown', field: stranger.slice(0, LONGEST_FIELD_NAME) };
  if (!isAccount(raw.account)) return { reason: 'account' };
  const time = timeOf(raw.at);
  if (Number.isNaN(time)) return { reason: 'time' };
  if (time > now + TOLERANCE_MS) return { reason: 'future' };
  for (const name of ['to', 'thread', 'id'] as const) {
    const value = raw[name];
    if (value !== undefined && (value === '' || !isText(value, LONGEST[name])))
      return { reason: 'field', field: name };
  }
  if (raw.act !== undefined && !ACTS.includes(raw.act as Act)) return { reason: 'field', field: 'act' };
  return faultOfText(raw.text);
}

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Makes a reply of something that came from elsewhere, or says why it is none. Its key is made here, never read.
 * @param now milliseconds; a reply from the future would outlive every other
 */
export function readReply(raw: unknown, now: number): KeptReply | Refusal {
  if (!isObject(raw)) return { reason: 'shape' };
  const fault = faultOf(raw, now);
  if (fault) return fault;
  const known = FIELDS.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]]]));
  const reply = Object.fromEntries(known) as Omit<KeptReply, 'key'>;
  return withKey({ ...reply, at: new Date(reply.at).toISOString() });
}

export const isRefusal = (read: KeptReply | Refusal): read is Refusal => 'reason' in read;
