import type { Hit } from '../phrase/matcher';
import type { Channel, Message } from '../types/situation';
import type { Span } from '../types/text';
import { CHANNELS, channelsSent } from './channels';
import { endsAsking, hitsOf, type TextReading } from './text';

/** A channel that the customer says they tried without success, and their words. */
export interface Tried {
  readonly channel: Channel;
  /** UTF-16, in the customer's messages as they were read. */
  readonly span: Span;
  /** Whether they say so; otherwise it only seems so from what stands around. */
  readonly sure: boolean;
}

type Found = Omit<Tried, 'channel'>;

/** A use and its failure are told in one sentence or in two that follow each other. */
const isBeside = (a: Hit, b: Hit): boolean => Math.abs(a.sentence - b.sentence) <= 1;

const joined = (a: Hit, b: Hit | undefined): Span =>
  b && a.sentence === b.sentence ? [Math.min(a.span[0], b.span[0]), Math.max(a.span[1], b.span[1])] : a.span;

/** «Votre tchat, c'est mieux ou pas ?» asks before it tries. */
const asks = ({ text, sentences }: TextReading, { sentence }: Hit): boolean =>
  endsAsking(text, sentences[sentence] as (typeof sentences)[number]);

/**
 * «J'ai écrit trois mails, aucune réponse»: a use with a failure beside it, and no success. Who tells of a use and of
 * no failure writes here all the same; that is less sure, and takes a reply that plainly sends them there again.
 */
function usedInVain(customer: TextReading, channel: Channel): Found[] {
  const failures = hitsOf(customer, 'c-in-vain');
  const weak = hitsOf(customer, 'c-in-vain-here').filter((one) => !asks(customer, one));
  const successes = hitsOf(customer, 'c-worked');
  return hitsOf(customer, `c-used-${channel}`).flatMap((use): Found[] => {
    if (successes.some((one) => isBeside(one, use))) return [];
    const near = failures.filter((one) => isBeside(one, use));
    const here = [...near, ...weak].find(({ sentence }) => sentence === use.sentence);
    const own = here ?? near[0];
    if (own) return [{ span: joined(use, own), sure: true }];
    return asks(customer, use) ? [] : [{ span: use.span, sure: false }];
  });
}

/** «C'est fait», said to a brand that had sent them somewhere: they have been there. */
function doneAsTold(customer: TextReading, sentTo: readonly Channel[], channel: Channel): Span[] {
  return sentTo.includes(channel) ? hitsOf(customer, 'c-done').map(({ span }) => span) : [];
}

/**
 * The channels that the customer says they tried without success, also by implication: «personne ne décroche»,
 * "been on hold all morning". What they have yet to try, and what worked, is not among them.
 * @param customer their messages, read as one text
 * @param before what the brand last wrote before the messages to be answered: where it sent them
 */
export function channelsTried(customer: TextReading, before: TextReading | undefined): Tried[] {
  const sentTo = before ? channelsSent(before).map(({ channel }) => channel) : [];
  return CHANNELS.flatMap((channel) => {
    const told = [
      ...hitsOf(customer, `c-dead-${channel}`).map(({ span }) => span),
      ...doneAsTold(customer, sentTo, channel),
    ];
    const found = [...told.map((span) => ({ span, sure: true })), ...usedInVain(customer, channel)];
    return found.map((one) => ({ channel, ...one }));
  });
}

/** Where the customer's own messages stand in the thread, in the order in which they are read. */
export const ownMessages = (thread: readonly Message[]): number[] =>
  thread.flatMap(({ role }, index) => (role === 'customer' ? [index] : []));
