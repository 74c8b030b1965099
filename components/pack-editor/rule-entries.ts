import type { Severity } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';
import { type WordKey, wordsFor } from '../ui/words';
import { isChanged, overrideOf } from './changes';

/** A rule as the editor's list shows it. */
export interface RuleEntry {
  readonly rule: PackRule;
  readonly name: string;
  readonly own: boolean;
  readonly changed: boolean;
  readonly severity: Severity | 'off';
}

/** What people call a rule: our name for it, or for a team's own its message. */
export const nameOf = (rule: PackRule, locale: Locale): string =>
  wordsFor(locale, 'rule', rule.id) ?? (rule.id.startsWith('x-') ? rule.message[locale] || rule.id : rule.id);

/** Every rule that a team can change, its own first. */
export function entriesOf(core: Pack, pack: Pack, locale: Locale): RuleEntry[] {
  const entry = (rule: PackRule, own: boolean): RuleEntry => {
    const { off, severity } = overrideOf(pack, rule.id);
    return {
      rule,
      own,
      name: nameOf(rule, locale),
      changed: !own && isChanged(pack, rule.id),
      severity: off ? 'off' : (severity ?? rule.severity),
    };
  };
  return [
    ...(pack.rules ?? []).map((rule) => entry(rule, true)),
    ...(core.rules ?? []).map((rule) => entry(rule, false)),
  ];
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries that speak of what is sought: in name, message, reason or phrases of either language. */
export function sought(entries: readonly RuleEntry[], query: string): RuleEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const textOf = ({ rule, name }: RuleEntry): string => {
    const { fr, en } = rule.detect as { fr?: string[]; en?: string[] };
    return folded(
      [
        name,
        rule.id,
        ...Object.values(rule.message),
        ...Object.values(rule.why),
        ...(fr ?? []),
        ...(en ?? []),
      ].join(' '),
    );
  };
  return entries.filter((entry) => words.every((word) => textOf(entry).includes(word)));
}

export interface EntryGroup {
  readonly title: WordKey;
  readonly entries: readonly RuleEntry[];
}

/** The team's own rules, then Tact's by family. */
export function grouped(entries: readonly RuleEntry[]): EntryGroup[] {
  const families = ['moves', 'faults', 'thread', 'slips'] as const;
  const groups: EntryGroup[] = [
    { title: 'editor.ownRules', entries: entries.filter(({ own }) => own) },
    ...families.map(
      (family): EntryGroup => ({
        title: `family.${family}`,
        entries: entries.filter(({ own, rule }) => !own && rule.family === family),
      }),
    ),
  ];
  return groups.filter((group) => group.entries.length > 0);
}
