import type { Edit, Span } from '../types/text';

const MARKS = /^[!?\s]+$/;
/** A capital stays where a sentence begins. */
const BEGINS = /(?:^|[.!?…\n]\s*)$/;

/** «???» asks once, «!!!» says it plainly. */
const once = (marks: string): string => (marks.includes('?') ? '?' : '!');

/** Behind a title or a greeting stands a name. */
const NAMING = /(?:madame|monsieur|mme|mlle|mr|mrs|ms|dr|m\.|bonjour|hi|hello|dear|hey)\.?\s+$/i;

function lowered(text: string, before: string): string {
  const lower = text.toLowerCase();
  return BEGINS.test(before) || NAMING.test(before) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/**
 * Lowers the voice: capitals become small letters, a run of marks one.
 * @param spans words in capitals and runs of marks, in the draft
 */
export const calmed = (draft: string, spans: readonly Span[]): Edit[] =>
  spans.map(([start, end]) => {
    const text = draft.slice(start, end);
    return { start, end, text: MARKS.test(text) ? once(text) : lowered(text, draft.slice(0, start)) };
  });
