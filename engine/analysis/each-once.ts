import type { InPieces } from '../types/pieces';
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
  /** A work that failed has ended, and would go on as if it had come to nothing: whoever asks next begins anew. */
  const advance = (locale: Locale): void => {
    begun[locale] ??= work(locale);
    try {
      const step = begun[locale].next();
      if (step.done) made[locale] = step.value;
    } catch (error) {
      delete begun[locale];
      throw error;
    }
  };
  const of = (locale: Locale): T => {
    for (;;) {
      const one = made[locale];
      if (one) return one;
      advance(locale);
    }
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
        advance(locale);
        yield;
      }
    },
  };
}
