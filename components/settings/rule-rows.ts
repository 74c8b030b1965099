import type { Severity } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import { provenanceOf } from '../../rules/pack/provenance';
import type { Pack } from '../../rules/pack/schema/pack';
import { wordsFor } from '../ui/words';

/** A rule as the options page lists it. */
export interface RuleRow {
  readonly id: string;
  readonly family: 'moves' | 'faults' | 'thread' | 'slips' | 'other';
  readonly severity: Severity;
  /** A name of its own, for rules that a team wrote. */
  readonly name?: Readonly<Record<Locale, string>>;
  /** The layer that its weight comes from, where that is not Tact. */
  readonly from?: 'team' | 'personal';
  /** A pack has switched it off. */
  readonly isOff?: boolean;
  /** The team lets nobody change its weight. */
  readonly isLocked?: boolean;
}

/** The packs of the two layers, each as one; null where there are none. */
export interface PackLayers {
  readonly team: Pack | null;
  readonly personal: Pack | null;
}

/** Whose the weight of a rule is, and what it is there. */
function inForce(row: RuleRow, { team, personal }: PackLayers): RuleRow {
  const layers = { core: NOTHING, ...(team ? { team } : {}), ...(personal ? { personal } : {}) };
  const { layer, lockedBy } = provenanceOf(layers, row.id, 'severity');
  const off = provenanceOf(layers, row.id, 'off');
  const packOf = (name: string): Pack | null =>
    name === 'team' ? team : name === 'personal' ? personal : null;
  const said = packOf(layer)?.overrides?.[row.id]?.severity;
  const isOff = packOf(off.layer)?.overrides?.[row.id]?.off === true;
  const from = isOff ? off.layer : said ? layer : null;
  return {
    ...row,
    ...(said ? { severity: said } : {}),
    ...(from === 'team' || from === 'personal' ? { from } : {}),
    ...(isOff ? { isOff } : {}),
    ...(lockedBy ? { isLocked: true } : {}),
  };
}

/** The rows as the packs in use change them. */
export const rowsInForce = (rows: readonly RuleRow[], layers: PackLayers): RuleRow[] =>
  rows.map((row) => inForce(row, layers));

/** Stands for Tact's own rules, of which nothing is asked here but that they are below. */
const NOTHING: Pack = { schemaVersion: 1, id: 'core', name: 'core', version: 1 };

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
