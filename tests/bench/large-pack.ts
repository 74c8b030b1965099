import type { Pack } from '../../rules/pack/schema/pack';

const RULES = 2000;
const PHRASES_EACH = 5;

/** A word that only one phrase of the pack has. */
const word = (n: number): string =>
  `mot${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** A team's pack of two thousand rules, each of five phrases that are shaped as Tact's own are. */
export function largePack(core: Pack): Pack {
  const shapes = (locale: 'fr' | 'en'): string[] =>
    (core.rules ?? []).flatMap(({ detect }) => (detect as { fr?: string[]; en?: string[] })[locale] ?? []);
  const pool = { fr: shapes('fr'), en: shapes('en') };
  const phrases = (locale: 'fr' | 'en', rule: number): string[] =>
    Array.from({ length: PHRASES_EACH }, (_, n) => {
      const at = rule * PHRASES_EACH + n;
      const shape = pool[locale][at % pool[locale].length] ?? '';
      return at < pool[locale].length
        ? shape
        : `${word(at)} ..4 (bonjour|hello|colis|parcel) [très] ${word(at + 1)}`;
    });
  const rules = Array.from({ length: RULES }, (_, n): NonNullable<Pack['rules']>[number] => ({
    id: `x-large/rule-${n}`,
    family: 'faults',
    severity: 'hint',
    message: { fr: 'Un message.', en: 'A message.' },
    why: { fr: 'Une raison.', en: 'A reason.' },
    detect: { kind: 'phrase', fr: phrases('fr', n), en: phrases('en', n) },
  }));
  return { schemaVersion: 1, id: 'large', name: 'Large', version: 1, rules };
}
