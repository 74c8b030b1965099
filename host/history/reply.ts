import type { Platform, SentReply } from '../../engine/types/situation';

/** A sent reply as it is kept. */
export interface KeptReply extends SentReply {
  /** What makes it this reply and no other: kept twice under one key, it is kept once. */
  readonly key: string;
  /** Which account sent it, as `accountKey` writes it. */
  readonly account: string;
  /** ISO 8601 in UTC with milliseconds, so that the order of letters is the order of time. */
  readonly at: string;
  /** The site's own id of it, where the page told. */
  readonly id?: string;
}

const LONGEST_NAME = 100;

/**
 * Names an account: platform and handle, or the acting name where a site has no handles.
 * @returns null when the page does not show who would post; then nothing can be kept apart, so nothing is kept
 */
export function accountKey(platform: Platform, account: string | undefined): string | null {
  const name = account?.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/^@/, '') ?? '';
  if (name === '') return null;
  return `${platform}:${(platform === 'x' ? name.toLowerCase() : name).slice(0, LONGEST_NAME)}`;
}

/** FNV-1a over UTF-16 code units, in hexadecimal. */
export function fingerprint(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** Gives a reply its key: the site's id, else its account, time and text. */
export function withKey(reply: Omit<KeptReply, 'key'>): KeptReply {
  const { account, id, at, text } = reply;
  return { ...reply, key: `${account} ${id ?? `${at} ${fingerprint(text)}`}` };
}
