import type { Both } from '../types/ruleset';
import type { Locale } from '../types/text';

/**
 * What is made for each language when it is first asked for: one at a time while an engine warms up, which makes both
 * in the end, and a draft judged before then waits for its own alone.
 */
export function eachOnce<T extends object>(make: (locale: Locale) => T): Both<T> {
  const made: Partial<Record<Locale, T>> = {};
  const of = (locale: Locale): T => {
    made[locale] ??= make(locale);
    return made[locale] as T;
  };
  return {
    get fr() {
      return of('fr');
    },
    get en() {
      return of('en');
    },
  };
}
