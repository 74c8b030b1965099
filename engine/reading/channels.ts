import type { Brand, Channel } from '../types/situation';
import type { Span } from '../types/text';
import { endsAsking, hitsOf, type TextReading } from './text';

export const CHANNELS: readonly Channel[] = ['dm', 'email', 'phone', 'form', 'chat', 'address'];

/** A channel that a reply sends the customer to, and the words that do. */
export interface Sent {
  readonly channel: Channel;
  readonly span: Span;
}

/** The channel of a contact of the pack whose value stands in these words: a link may be a form or a chat. */
function contactIn(words: string, brand: Brand | undefined): Channel | undefined {
  return brand?.contacts?.find(({ value }) => value.length > 3 && words.includes(value))?.channel;
}

/**
 * The channels that a reply sends the customer to: «écrivez-nous en MP», "call us on …".
 * What the brand itself does («je vous appelle») sends nobody anywhere.
 */
export function channelsSent(reply: TextReading, brand?: Brand): Sent[] {
  const told = CHANNELS.flatMap((channel) =>
    hitsOf(reply, `to-${channel}`).map(({ span, sentence }) => ({ channel, span, sentence })),
  );
  return told.map(({ channel, span, sentence }) => {
    const { start, end } = reply.sentences[sentence] as (typeof reply.sentences)[number];
    const isLink = channel === 'form' || channel === 'chat';
    return { channel: (isLink && contactIn(reply.text.slice(start, end), brand)) || channel, span };
  });
}

/** «– Alana, head office» signs, and sends nobody; nor does a question. */
const FEWEST_WORDS = 6;

/**
 * The channels that a reply names without the words of sending anybody: «nos conseillers sauront vous répondre».
 * @param aside cues of sentences that name a channel for another reason: to own up, or to say what the brand does
 */
export function channelsNamed(reply: TextReading, aside: readonly string[]): Sent[] {
  const passed = new Set(aside.flatMap((cue) => hitsOf(reply, cue).map(({ sentence }) => sentence)));
  const tells = (sentence: number): boolean => {
    const told = reply.sentences[sentence] as (typeof reply.sentences)[number];
    return told.to - told.from >= FEWEST_WORDS && !endsAsking(reply.text, told);
  };
  return CHANNELS.flatMap((channel) =>
    hitsOf(reply, `names-${channel}`)
      .filter(({ sentence }) => !passed.has(sentence) && tells(sentence))
      .map(({ sentence }) => {
        const { start, end } = reply.sentences[sentence] as (typeof reply.sentences)[number];
        return { channel, span: [start, end] as const };
      }),
  );
}
