import type { Reading } from '../analysis/detector';
import { hasAny } from '../reading/text';
import type { Channel } from '../types/situation';

/** Cues by which a customer says that a way did not lead anywhere. */
const IN_VAIN = ['c-no-answer', 'c-nobody-answers', 'c-unsolved'];

const NAMED: Readonly<Partial<Record<Channel, RegExp>>> = {
  email: /(?<!\p{L})(?:e-?mails?|mails?|courriels?)(?!\p{L})/iu,
  phone:
    /(?<!\p{L})(?:t[ée]l[ée]phon\p{L}*|appel\p{L}*|d[ée]croch\p{L}*|standard|hotline|call(?:s|ed|ing)?|phoned?|phoning|on hold|rang|rings)(?!\p{L})/iu,
  dm: /(?<!\p{L})(?:dms?|dm'?d|mps?|messages? priv[ée]s?|messenger|inbox|direct messages?|private messages?)(?!\p{L})/iu,
  form: /(?<!\p{L})(?:formulaires?|forms?|tickets?)(?!\p{L})/iu,
  chat: /(?<!\p{L})(?:t?chats?|chatbots?)(?!\p{L})/iu,
};

/** The channels that the customer says they tried in vain: none of them may be offered again. */
export function triedChannels({ customer }: Reading): ReadonlySet<Channel> {
  if (!hasAny(customer.all, IN_VAIN)) return new Set();
  const channels = Object.keys(NAMED) as Channel[];
  return new Set(channels.filter((channel) => NAMED[channel]?.test(customer.all.text)));
}
