import { browser } from 'wxt/browser';
import type { Reading } from '../../engine/analysis/detector';
import type { Message, Situation } from '../../engine/types/situation';
import { faultOf, type HistoryFault } from '../../host/history/fault';
import { putInOutbox } from '../../host/history/outbox';
import { accountKey, fingerprint, type KeptReply, withKey } from '../../host/history/reply';
import type { Posted } from '../../host/sites/contract';
import type { Line } from './line';

/** The background may be stopped while it stores: asked once more, it finds the rest in the outbox. */
const AGAIN_MS = 1000;
const LONGEST_NAME = 200;

/** The conversation's key: the site's id of the message answered, else a number made of its author and words. */
const threadKey = ({ id, author = '', text }: Message): string => id ?? fingerprint(`${author}\n${text}`);

/** The key of the conversation that a draft answers; null while none is read. */
export function conversationOf({ thread }: Situation): string | null {
  const answered = thread.findLast(({ role }) => role === 'customer');
  return answered ? threadKey(answered) : null;
}

const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/**
 * A posted reply as it is kept.
 * @param reading how the draft was read when the person posted it
 * @returns null when the page does not show whose it is
 */
export function replyOf(posted: Posted, reading: Reading, now: Date): KeptReply | null {
  const { situation, customer } = reading;
  const account = accountKey(situation.platform, situation.account);
  if (account === null) return null;
  const to = customer.author?.slice(0, LONGEST_NAME).toWellFormed();
  const answered = situation.thread.findLast(({ role }) => role === 'customer');
  return withKey({
    account,
    at: now.toISOString(),
    text: storable(posted.text),
    ...(to ? { to } : {}),
    ...(answered ? { act: customer.act, thread: threadKey(answered) } : {}),
    ...(posted.id ? { id: posted.id } : {}),
  });
}

/** Private windows leave nothing behind; where a browser does not say which this is, neither do we. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext !== false;

async function again(line: Line): Promise<'stored' | HistoryFault | null> {
  await new Promise((done) => setTimeout(done, AGAIN_MS));
  return line.ask('collect', undefined);
}

/** Puts the reply where it cannot get lost, then has it stored. @returns what stood in the way */
export async function keepReply(reply: KeptReply, line: Line): Promise<HistoryFault | null> {
  if (isPrivate()) return null;
  try {
    await putInOutbox(reply);
  } catch (error) {
    return faultOf(error);
  }
  const outcome = (await line.ask('collect', undefined)) ?? (await again(line));
  return outcome === 'stored' ? null : outcome;
}
