import { browser } from 'wxt/browser';
import type { DetectorKinds } from '../../engine/analysis/detector';
import type { Ruleset } from '../../engine/types/ruleset';
import { PROTOCOL } from '../../host/protocol/messages';
import { KINDS } from '../../rules/detectors/kinds';
import { regexDetector, usesRegex } from '../../rules/regex/regex';
import { door } from './door';

let isAsked = false;

/**
 * The detectors for some rules. What runs a team's regular expressions is asked for once, where a rule has some; until
 * it is there those rules are silent, as they stay where it cannot be had.
 * @param came calls back when it has come
 */
export function kindsFor({ rules }: Ruleset, came: () => void): DetectorKinds {
  if (!rules.some(usesRegex)) return KINDS;
  const { compileRegex } = door();
  if (compileRegex) return { ...KINDS, regex: regexDetector(compileRegex) };
  if (!isAsked) {
    isAsked = true;
    const asked = browser.runtime.sendMessage({ v: PROTOCOL, type: 'patterns' });
    asked.then(() => door().compileRegex && came()).catch(() => undefined);
  }
  return KINDS;
}
