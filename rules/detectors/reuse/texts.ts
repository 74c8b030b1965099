import { wordingIn } from '../../../engine/analysis/approved';
import type { Reading } from '../../../engine/analysis/detector';
import { latestPer, oncePer } from '../../../engine/analysis/once';
import { type Carried, carriedBy, type Weigh } from '../../../engine/similarity/carried';
import { createEarlier, type Earlier } from '../../../engine/similarity/earlier';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Act, Brand, SentReply } from '../../../engine/types/situation';

/** Answers to these may be alike: the same question has the same answer. */
export const ALIKE_IS_FINE: ReadonlySet<Act> = new Set(['question', 'praise', 'opinion']);

/** Earlier replies of one source, and where each stands. */
export interface Source {
  readonly earlier: Earlier;
  readonly replies: readonly (Evidence & { readonly to?: string })[];
}

const sourceOf = oncePer<object, Source>();

/** What was written before is read once per thread, history or pack, not per keystroke. */
const once = (key: object, weigh: Weigh, list: () => Source['replies']): Source =>
  sourceOf(key, () => {
    const replies = list();
    const texts = replies.map(({ text }) => text);
    return { earlier: createEarlier(texts, weigh), replies };
  });

const placed = (
  source: Evidence['source'],
  index: number,
  { text, at, author, to }: { text: string; at?: string; author?: string; to?: string },
): Evidence & { to?: string } => ({
  source,
  index,
  text,
  ...(at ? { at } : {}),
  ...(author ? { author } : {}),
  ...(to ? { to } : {}),
});

/** What the brand wrote in this thread, colleagues included. */
export const inThread = ({ situation: { thread } }: Reading, weigh: Weigh): Source =>
  once(thread, weigh, () =>
    thread.flatMap((one, index) => (one.role === 'brand' ? [placed('thread', index, one)] : [])),
  );

const answeredComplaint = ({ act }: SentReply): boolean => !ALIKE_IS_FINE.has(act ?? 'complaint');

/** Replies sent to other complaints. */
export const inHistory = ({ situation: { history = [] } }: Reading, weigh: Weigh): Source =>
  once(history, weigh, () =>
    history.flatMap((one, index) => (answeredComplaint(one) ? [placed('history', index, one)] : [])),
  );

/** The replies that the pack keeps to start from. */
export const saved = ({ situation: { brand } }: Reading, weigh: Weigh): Source => {
  const texts = brand?.saved ?? [];
  return once(texts, weigh, () => texts.map((text, index) => placed('saved', index, { text })));
};

const merged = (all: readonly Carried[]): Carried => ({
  length: all.reduce((sum, { length }) => sum + length, 0),
  grams: new Map(all.flatMap(({ grams }) => [...grams])),
  stems: new Map(all.flatMap(({ stems }) => [...stems])),
});

function readAllowed(brand: Brand, now: string | undefined, weigh: Weigh): Carried | null {
  const texts = wordingIn(brand, now);
  return texts.length === 0 ? null : merged(texts.map((text) => carriedBy(text, weigh)));
}

const perBrand = latestPer<Brand, Carried | null>();

/** The wording that may be used again: approved, or of an incident that is not over. */
export const allowed = ({ situation: { brand, now } }: Reading, weigh: Weigh): Carried | null =>
  brand ? perBrand(brand, [now], () => readAllowed(brand, now, weigh)) : null;
