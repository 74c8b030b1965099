import type { Reading } from '../../engine/analysis/detector';
import type { AskedNouns } from './finder';

/** Only trouble is named in a reply. */
const TROUBLED = new Set(['complaint', 'help-request', 'abuse']);

/**
 * What to ask about the nouns of a conversation.
 * @returns null where nobody tells of trouble, or in a language that is not sure
 */
export function askedOf({ customer, situation: { thread } }: Reading): AskedNouns | null {
  const { act, locale } = customer;
  if (locale === null || !TROUBLED.has(act)) return null;
  return { locale, texts: thread.filter(({ role }) => role === 'customer').map(({ text }) => text) };
}
