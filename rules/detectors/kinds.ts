import type { DetectorKinds } from '../../engine/analysis/detector';
import { missingMoveDetector } from './missing-move/missing-move';
import { personalDataDetector } from './personal-data/personal-data';
import { phraseDetector } from './phrase/phrase';
import { placeholderDetector } from './placeholder/placeholder';
import { reuseDetector } from './reuse/reuse';

/** Every kind of detector that a rule may name in `detect.kind`. */
export const KINDS: DetectorKinds = {
  phrase: phraseDetector,
  'missing-move': missingMoveDetector,
  'personal-data': personalDataDetector,
  reuse: reuseDetector,
  placeholder: placeholderDetector,
};
