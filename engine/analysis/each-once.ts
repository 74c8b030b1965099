import type { Both } from '../types/ruleset';
import type { Locale } from '../types/text';

/** What is made for each language when it is first asked for: a desk that writes one never makes the other's. */
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
