import type { DetectorKind } from '../../../engine/analysis/detector';
import { overflowAt } from '../../../engine/text/weight';

/** A post by an account without a subscription. */
const X_LIMIT = 280;

/** Points at the words of a post that X would not take; no other platform counts so. */
export const lengthDetector: DetectorKind = () => (reading) => {
  const { platform, limit } = reading.situation;
  if (platform !== 'x') return [];
  const text = reading.draft.text.trimEnd();
  const from = overflowAt(text, reading.draft.tokens, limit ?? X_LIMIT);
  return from === null ? [] : [{ spans: [[from, text.length]] }];
};
