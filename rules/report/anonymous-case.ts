import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Message, SentReply, Situation } from '../../engine/types/situation';
import { maskedText } from './masked-text';
import { COMPANY, Masks } from './masks';

/** A case as the examples of a rule are written: it pastes under `allows` as it is. */
export interface AnonymousCase {
  /** Whose false alarm it is. */
  readonly rule: string;
  readonly platform?: 'facebook' | 'other';
  readonly visibility?: 'private';
  readonly now?: string;
  readonly begun?: string;
  readonly limit?: number;
  readonly thread: readonly Omit<Message, 'id'>[];
  readonly history?: readonly SentReply[];
  readonly draft: string;
}

function masksOf({ account, brand, thread, history = [] }: Situation): Masks {
  const masks = new Masks();
  for (const name of [brand?.name, account, ...(brand?.accounts ?? [])]) if (name) masks.knowBrand(name);
  for (const { role, author } of thread)
    if (author) role === 'brand' ? masks.knowBrand(author) : masks.know(author);
  for (const { to } of history) if (to) masks.know(to);
  return masks;
}

const maskedName = (name: string, masks: Masks): string =>
  name.startsWith('@') ? masks.handle(name) : masks.know(name);

function maskedMessage({ role, author, text, at }: Message, masks: Masks): Omit<Message, 'id'> {
  const name = author === undefined ? {} : { author: role === 'brand' ? COMPANY : maskedName(author, masks) };
  return { role, ...name, text: maskedText(text, masks), ...(at ? { at } : {}) };
}

function maskedReply({ text, at, to, act }: SentReply, masks: Masks): SentReply {
  return {
    text: maskedText(text, masks),
    ...(at ? { at } : {}),
    ...(to ? { to: maskedName(to, masks) } : {}),
    ...(act ? { act } : {}),
  };
}

/** The earlier replies that a finding speaks of; the rest of the history is nobody's business. */
function repliesOf({ evidence = [] }: Diagnostic, { history = [] }: Situation): SentReply[] {
  return evidence.flatMap(({ source, index }) =>
    source === 'history' && history[index] ? [history[index]] : [],
  );
}

/**
 * A finding's case without names, handles, numbers and addresses, to show a false alarm to whoever keeps the rules. Times
 * stay: rules count hours. Nothing is sent; the person copies it, or not.
 */
export function anonymousCase(draft: string, situation: Situation, finding: Diagnostic): AnonymousCase {
  const masks = masksOf(situation);
  const { platform, visibility, now, begun, limit } = situation;
  const replies = repliesOf(finding, situation);
  return {
    rule: finding.rule,
    ...(platform === 'x' ? {} : { platform }),
    ...(visibility === 'private' ? { visibility } : {}),
    ...(now ? { now } : {}),
    ...(begun ? { begun } : {}),
    ...(limit ? { limit } : {}),
    thread: situation.thread.map((message) => maskedMessage(message, masks)),
    ...(replies.length > 0 ? { history: replies.map((reply) => maskedReply(reply, masks)) } : {}),
    draft: maskedText(draft, masks),
  };
}
