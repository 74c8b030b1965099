import type { DetectorKind } from '../../engine/analysis/detector';
import type { Rule } from '../../engine/types/ruleset';
import type { Locale, Span } from '../../engine/types/text';
import { merged } from '../detectors/phrase/phrase';
import { LONGEST_DRAFT, MOST_MATCHES } from './limits';

/** Finds a pattern in a text, in linear time: spans in order, in UTF-16 offsets, none empty, `most` at most. */
export type Finder = (text: string, most: number) => readonly Span[];

/** Compiles a pattern; null where it cannot be. */
export type CompileRegex = (pattern: string) => Finder | null;

interface Options {
  readonly patterns?: Partial<Record<Locale, readonly string[]>>;
}

/** Whether a rule looks for regular expressions of a team. */
export const usesRegex = ({ detect }: Pick<Rule, 'detect'>): boolean => detect.kind === 'regex';

/**
 * Makes the detector of a team's own regular expressions. What compiles them comes in as an argument, so that it is
 * loaded only where a pack has some.
 */
export const regexDetector =
  (compile: CompileRegex): DetectorKind =>
  (rule) => {
    const { patterns = {} } = rule.detect as Options;
    const made: Partial<Record<Locale, readonly Finder[]>> = {};
    const findersIn = (locale: Locale): readonly Finder[] => {
      made[locale] ??= (patterns[locale] ?? []).flatMap((one) => compile(one) ?? []);
      return made[locale];
    };
    return ({ draft: { text, locale } }) => {
      if (text.length > LONGEST_DRAFT) return [];
      // A draft whose language is not sure yet is read as both: codes and formats have none.
      const finders = locale ? findersIn(locale) : [...findersIn('fr'), ...findersIn('en')];
      const spans = merged(finders.flatMap((find) => find(text, MOST_MATCHES))).slice(0, MOST_MATCHES);
      return spans.length > 0 ? [{ spans }] : [];
    };
  };
