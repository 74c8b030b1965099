import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { tellsTrouble } from '../../../engine/reading/act';
import { channelsNamed, channelsSent, type Sent } from '../../../engine/reading/channels';
import { quoted } from '../../../engine/reading/evidence';
import { hasAny, hitsOf } from '../../../engine/reading/text';
import { channelsTried, ownMessages, type Tried } from '../../../engine/reading/tried';
import type { Channel } from '../../../engine/types/situation';
import { merged } from '../phrase/phrase';
import { isOtherApp } from './other-app';
import { isOtherNumber } from './other-number';
import { samePlaces, sentencesOf } from './same-place';

interface Options {
  /** Cues in the draft that tell them to go on trying. */
  readonly again: readonly string[];
  /** Cues of sentences that name a channel to own up, or to say what the brand itself does. */
  readonly aside: readonly string[];
  /** Cues of sentences that send somewhere, by whatever name. */
  readonly sends: readonly string[];
  /** Cues of customers who tell that something failed. */
  readonly failed: readonly string[];
  /** Cues in the draft that say it arrived, or that ask for more of it: a use alone was then no failure. */
  readonly received: readonly string[];
  /** Cues in the draft that say what will be different this time. */
  readonly different: readonly string[];
}

/** What is read of a thread is read once, not per keystroke. */
const once = oncePer<object, readonly Tried[]>();

const triedIn = ({ customer, brandMessages, situation: { thread } }: Reading): readonly Tried[] =>
  once(thread, () => (customer.all.locale ? channelsTried(customer.all, brandMessages.at(-1)) : []));

/** Channels where «try again later» means anything: one waits there for somebody to be free. */
const QUEUES: readonly Channel[] = ['phone', 'chat'];

/** Channels whose names name nothing else; «point relais» and «ticket» may be what it is all about. */
const REACHED: readonly Channel[] = ['phone', 'email', 'dm', 'chat'];

/**
 * Whether a use without a failure beside it may count as in vain: who complains, and tells of something that failed.
 * Who only asks or tells of a call they made complains of none; nor do they where the reply says that it arrived.
 */
const isTired = ({ draft, customer }: Reading, { failed, received }: Options): boolean =>
  tellsTrouble(customer.act) && hasAny(customer.all, failed) && !hasAny(draft, received);

function deadEnds(reading: Reading, tried: readonly Tried[], options: Options): Sent[] {
  const { draft, situation } = reading;
  const isWeary = isTired(reading, options);
  const isDead = ({ channel, span }: Sent, isSure: boolean): boolean =>
    tried.some((one) => one.channel === channel && (one.sure || (!isSure && isWeary))) &&
    !(channel === 'phone' && isOtherNumber(reading, span)) &&
    !(channel === 'chat' && isOtherApp(reading, span));
  const sent = channelsSent(draft, situation.brand);
  const dead = sent.filter((one) => isDead(one, false));
  if (dead.length > 0) return dead;
  const queue = QUEUES.find((channel) => tried.some((one) => one.channel === channel && one.sure));
  const waits = options.again.flatMap((cue) => hitsOf(draft, cue).map(({ span }) => span));
  if (queue && waits.length > 0) return waits.map((span) => ({ channel: queue, span }));
  // «Appelez le … et demandez le guichet 2» sends to the phone, though it names a desk.
  const isElsewhere = ({ channel, span: [start, end] }: Sent): boolean =>
    channel === 'address' &&
    sent.some((one) => one.channel === 'phone' && one.span[0] >= start && one.span[0] < end);
  const sends = sentencesOf(draft, options.sends);
  const isSending = ({ channel, span: [from] }: Sent): boolean =>
    REACHED.includes(channel) && [...sends].some((at) => draft.sentences[at]?.start === from);
  return channelsNamed(draft, options.aside).filter(
    (one) => isDead(one, !isSending(one)) && !isElsewhere(one),
  );
}

function finding(reading: Reading, tried: readonly Tried[], ends: readonly Sent[]): Finding {
  const told = tried.find(({ channel }) => channel === ends[0]?.channel);
  const { thread } = reading.situation;
  const evidence = told ? quoted(thread, ownMessages(thread), told.span) : null;
  return { spans: merged(ends.map(({ span }) => span)), ...(evidence ? { evidence: [evidence] } : {}) };
}

/** Finds that the draft sends the customer where they say nobody answered. */
export const channelDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft } = reading;
    if (!draft.locale || hasAny(draft, options.different)) return [];
    const tried = triedIn(reading);
    const ends = tried.length > 0 ? deadEnds(reading, tried, options) : [];
    if (ends.length > 0) return [finding(reading, tried, ends)];
    const spans = samePlaces(reading, options);
    return spans.length > 0 ? [{ spans }] : [];
  };
};
