import type { Severity } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import { wordsFor } from '../ui/words';

/** A rule as the options page lists it. */
export interface RuleRow {
  readonly id: string;
  readonly family: 'moves' | 'faults' | 'thread' | 'slips' | 'other';
  readonly severity: Severity;
  /** A name of its own, for rules that a team wrote. */
  readonly name?: Readonly<Record<Locale, string>>;
}

export interface RuleFamily {
  readonly family: RuleRow['family'];
  readonly rules: readonly RuleRow[];
}

const order: readonly RuleRow['family'][] = ['moves', 'faults', 'thread', 'slips', 'other'];

/** What people call a rule: its own name, ours for it, or at worst its id. */
export function ruleName(rule: RuleRow, locale: Locale): string {
  return rule.name?.[locale] ?? wordsFor(locale, 'rule', rule.id) ?? rule.id;
}

/** Small letters without accents: what people type when they look for something. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rules whose name or id holds every word. */
export function matching(rules: readonly RuleRow[], words: string, locale: Locale): readonly RuleRow[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const name = plain(`${ruleName(rule, locale)} ${rule.id}`);
    return wanted.every((word) => name.includes(word));
  });
}

/** Rules under their family's heading; a family without rules has none. */
export function byFamily(rules: readonly RuleRow[]): RuleFamily[] {
  return order
    .map((family) => ({ family, rules: rules.filter((rule) => rule.family === family) }))
    .filter((group) => group.rules.length > 0);
}
