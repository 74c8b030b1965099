import type { DetectorKinds } from '../../engine/analysis/detector';
import { KINDS } from '../detectors/kinds';
import { compileRegex } from './compile-regex';
import { regexDetector } from './regex';

/** Every kind of detector, a team's regular expressions too: for where packs are written and tested. */
export const ALL_KINDS: DetectorKinds = { ...KINDS, regex: regexDetector(compileRegex) };
