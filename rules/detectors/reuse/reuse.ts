import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { createReplyIndex, type ReplyIndex } from '../../../engine/similarity/index';
import type { SentReply } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';

const SILENT = new Set(['question', 'praise', 'opinion']);

interface Indexed {
  readonly index: ReplyIndex;
  readonly replies: readonly {
    readonly text: string;
    readonly at?: string;
    readonly to?: string;
    readonly author?: string;
    readonly place: number;
  }[];
}

function indexed(replies: Indexed['replies']): Indexed {
  const index = createReplyIndex();
  for (const { text } of replies) index.add(text);
  return { index, replies };
}

/** An index is made once per thread or history, not per keystroke. */
const made = new WeakMap<object, Indexed>();
function once(key: object, make: () => Indexed): Indexed {
  const known = made.get(key);
  if (known) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

const ofThread = ({ situation: { thread } }: Reading): Indexed =>
  once(thread, () =>
    indexed(thread.flatMap((message, place) => (message.role === 'brand' ? [{ ...message, place }] : []))),
  );

const isAnswerToComplaint = ({ act }: SentReply): boolean => !SILENT.has(act ?? 'complaint');

function ofHistory({ situation: { history } }: Reading): Indexed {
  const empty = { index: createReplyIndex(), replies: [] };
  if (!history) return empty;
  return once(history, () =>
    indexed(history.flatMap((reply, place) => (isAnswerToComplaint(reply) ? [{ ...reply, place }] : []))),
  );
}

function approved({ situation: { brand } }: Reading): ReplyIndex {
  const texts = brand?.approved ?? [];
  return once(texts, () => indexed(texts.map((text, place) => ({ text, place })))).index;
}

/** What is the same, for the eye: all of the draft, since its essence is. */
const whole = (text: string): Span => [text.length - text.trimStart().length, text.trimEnd().length];

function finding(
  source: 'thread' | 'history',
  from: Indexed,
  reading: Reading,
  least: number,
): Finding | null {
  const alike = from.index.closest(reading.draft.text, least);
  const earlier = alike ? from.replies[alike.place] : undefined;
  if (!earlier) return null;
  const isSameCustomer =
    source === 'thread' || (earlier.to !== undefined && earlier.to === reading.customer.author);
  return {
    spans: [whole(reading.draft.text)],
    severity: isSameCustomer ? 'error' : 'warning',
    evidence: [
      {
        source,
        index: earlier.place,
        text: earlier.text,
        ...(earlier.at ? { at: earlier.at } : {}),
        ...(earlier.author ? { author: earlier.author } : {}),
      },
    ],
  };
}

/** Finds that the draft is, names and numbers apart, an answer given before. */
export const reuseDetector: DetectorKind = (rule) => {
  const { least } = rule.detect as unknown as { least: number };
  return (reading) => {
    if (SILENT.has(reading.customer.act) || approved(reading).closest(reading.draft.text, least)) return [];
    const found =
      finding('thread', ofThread(reading), reading, least) ??
      finding('history', ofHistory(reading), reading, least);
    return found ? [found] : [];
  };
};
