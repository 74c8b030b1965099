import { type InPieces, whole } from '../types/pieces';
import type { Both } from '../types/ruleset';
import type { Locale } from '../types/text';

/** What is made for each language when it is first asked for. */
export interface EachOnce<T> extends Both<T> {
  /** Makes it a piece at a time; whoever asks for it meanwhile has the rest made at once. */
  make(locale: Locale): InPieces<void>;
}

/**
 * One language at a time while an engine warms up, which makes both in the end; a draft judged before then waits for its
 * own alone.
 */
export function eachOnce<T extends object>(work: (locale: Locale) => InPieces<T>): EachOnce<T> {
  const made: Partial<Record<Locale, T>> = {};
  const begun: Partial<Record<Locale, InPieces<T>>> = {};
  const workOn = (locale: Locale): InPieces<T> => {
    begun[locale] ??= work(locale);
    return begun[locale];
  };
  const of = (locale: Locale): T => {
    made[locale] ??= whole(workOn(locale));
    return made[locale];
  };
  return {
    get fr() {
      return of('fr');
    },
    get en() {
      return of('en');
    },
    *make(locale) {
      while (!made[locale]) {
        const step = workOn(locale).next();
        if (step.done) made[locale] = step.value;
        yield;
      }
    },
  };
}
