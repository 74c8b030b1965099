import type { Message } from '../types/situation';
import { type BrandPromise, type PromiseKind, promisesInThread, promisesOf } from './promises';
import { hasAny, type TextReading } from './text';

/** A promise of the brand that still stands: its time is to come, or has passed and nobody came back on it. */
export interface OpenPromise {
  /** The words that promise, the time they name included. */
  readonly words: string;
  /** When it falls due (ISO 8601, on the clock of the message that made it). */
  readonly due: string;
  /** Whether that time has passed. */
  readonly late: boolean;
}

/** Promises to come back, which whatever the brand writes next keeps. */
const TO_COME_BACK: readonly PromiseKind[] = ['answer', 'call'];

/** Whether a later message of the brand keeps a promise, says that it is settled, or promises the same anew. */
function closes(later: TextReading, { kinds }: BrandPromise): boolean {
  if (kinds.every((kind) => TO_COME_BACK.includes(kind)) || hasAny(later, ['settled'])) return true;
  return promisesOf(later, undefined).some((one) => one.kinds.some((kind) => kinds.includes(kind)));
}

/**
 * What the brand promised in a thread, with a time, and has not come back on. Oldest first.
 * @param brandMessages its messages, read as drafts are, in the thread's order
 * @param now ISO 8601
 */
export function openPromises(
  thread: readonly Message[],
  brandMessages: readonly TextReading[],
  now: string,
): OpenPromise[] {
  const places = thread.flatMap(({ role }, index) => (role === 'brand' ? [index] : []));
  const after = (index: number): readonly TextReading[] =>
    brandMessages.filter((_, i) => (places[i] ?? 0) > index);
  return promisesInThread(thread, brandMessages).flatMap((promise) => {
    const { due, index, span } = promise;
    if (due === undefined || after(index).some((later) => closes(later, promise))) return [];
    const words = thread[index]?.text.slice(...span) ?? '';
    return [{ words, due, late: Date.parse(due) < Date.parse(now) }];
  });
}
