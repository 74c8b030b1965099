import { hasAny, type TextReading } from '../../../engine/reading/text';
import { answersPraise } from '../../../engine/reading/trouble';
import type { Locale } from '../../../engine/types/text';
import { loadLabels, loadPool } from '../eval/load';
import { createJudge } from '../judge';
import type { Heard } from './corpus';

/** A real customer whom nobody labelled, but whose answer shows what the writer heard. */
export interface Answered {
  readonly thread: Heard['thread'];
  readonly takenAs: 'praise' | 'trouble';
}

/** Replies that send somebody into private are no answer to praise, whatever they rejoice at. */
const SERVES = ['names-dm', 'asks-details'];

function takenAs(draft: TextReading): Answered['takenAs'] | null {
  if (answersPraise(draft) && !hasAny(draft, SERVES)) return 'praise';
  return hasAny(draft, ['apology', 'non-apology']) ? 'trouble' : null;
}

/**
 * The real customers whose answers tell what they wrote: who is thanked praised, who is apologised to told of a
 * trouble. Those that people labelled are left out: their labels say it better.
 */
export function answeredIn(folder: string, locale: Locale): Answered[] {
  const judge = createJudge();
  const labelled = new Set(loadLabels(folder).map(({ id }) => id));
  return loadPool(folder)
    .filter(({ id, lang }) => lang === locale && !labelled.has(id))
    .flatMap((input) => {
      const told = takenAs(judge.analyse(input).reading.draft);
      return told ? [{ thread: input.thread, takenAs: told }] : [];
    });
}
