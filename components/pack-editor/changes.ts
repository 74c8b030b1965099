import type { Severity } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import { prefixOf } from '../../rules/pack/exchange/own';
import type { Example } from '../../rules/pack/schema/example';
import type { Override } from '../../rules/pack/schema/override';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';
import { withFrenchSpaces } from './french-spaces';

export type Kind = 'flags' | 'allows';
type Rules = NonNullable<Pack['rules']>;

export interface Examples {
  readonly flags: readonly Example[];
  readonly allows: readonly Example[];
}

const LOCALES = ['fr', 'en'] as const;

export const isOwn = (pack: Pack, id: string): boolean => id.startsWith(prefixOf(pack.id));

export const ownRule = (pack: Pack, id: string): PackRule | undefined =>
  pack.rules?.find((rule) => rule.id === id);

export const overrideOf = (pack: Pack, id: string): Override => pack.overrides?.[id] ?? {};

/** Whether an override is of a rule, or of one of its forms. */
const isOf = (id: string, name: string): boolean => name === id || name.startsWith(`${id}/`);

/** Whether the team changes anything of a rule of Tact's, or of its forms. */
export const isChanged = (pack: Pack, id: string): boolean =>
  Object.keys(pack.overrides ?? {}).some((name) => isOf(id, name));

/** Gives a rule and its forms back to Tact. */
export function withoutOverrides(pack: Pack, id: string): Pack {
  const others = Object.entries(pack.overrides ?? {}).filter(([name]) => !isOf(id, name));
  return { ...pack, overrides: Object.fromEntries(others) };
}

/** Changes fields of one of Tact's rules; `undefined` gives a field back to it. */
export function withOverride(
  pack: Pack,
  id: string,
  change: { readonly [Field in keyof Override]?: Override[Field] | undefined },
): Pack {
  const fields = Object.entries({ ...overrideOf(pack, id), ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const others = Object.entries(pack.overrides ?? {}).filter(([name]) => name !== id);
  const overrides = fields.length > 0 ? [...others, [id, Object.fromEntries(fields)] as const] : others;
  return { ...pack, overrides: Object.fromEntries(overrides) };
}

/** Changes a rule of the team's own. */
export function withOwn(pack: Pack, id: string, change: Partial<PackRule>): Pack {
  const rules = (pack.rules ?? []).map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
  return { ...pack, rules: rules as Rules };
}

export const withoutOwn = (pack: Pack, id: string): Pack => ({
  ...pack,
  rules: (pack.rules ?? []).filter((rule) => rule.id !== id),
});

/** Sets a message or reason in one language; as Tact's own again, it is no change. */
export function withText(
  pack: Pack,
  rule: PackRule,
  field: 'message' | 'why',
  locale: Locale,
  text: string,
): Pack {
  const own = ownRule(pack, rule.id);
  const said = locale === 'fr' ? withFrenchSpaces(text) : text;
  if (own) return withOwn(pack, rule.id, { [field]: { ...own[field], [locale]: said } });
  const next = { ...rule[field], ...overrideOf(pack, rule.id)[field], [locale]: said };
  const isCore = LOCALES.every((one) => next[one] === rule[field][one]);
  return withOverride(pack, rule.id, { [field]: isCore ? undefined : next });
}

/** Sets how much a rule weighs; `off` silences one of Tact's. */
export function withSeverity(pack: Pack, rule: PackRule, severity: Severity | 'off'): Pack {
  if (severity === 'off') return withOverride(pack, rule.id, { off: true, severity: undefined });
  if (isOwn(pack, rule.id)) return withOwn(pack, rule.id, { severity });
  const isCore = severity === rule.severity;
  return withOverride(pack, rule.id, { off: undefined, severity: isCore ? undefined : severity });
}

type Lists = Partial<Record<Locale, string[] | undefined>>;

/** Sets the phrases that the team adds to, or takes away from, one of Tact's rules. */
export function withPhrases(
  pack: Pack,
  id: string,
  field: 'add' | 'remove',
  locale: Locale,
  phrases: string[],
): Pack {
  const lists: Lists = { ...overrideOf(pack, id)[field], [locale]: phrases };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list && list.length > 0));
  return withOverride(pack, id, { [field]: Object.keys(filled).length > 0 ? filled : undefined });
}

/** Sets the phrases of a rule of the team's own. */
export function withOwnPhrases(pack: Pack, rule: PackRule, locale: Locale, phrases: string[]): Pack {
  return withOwn(pack, rule.id, { detect: { ...rule.detect, [locale]: phrases } as PackRule['detect'] });
}

const NONE: Examples = { flags: [], allows: [] };

/** The team's own examples of a rule in one language. */
export function examplesOf(pack: Pack, id: string, locale: Locale): Examples {
  return (ownRule(pack, id)?.examples ?? overrideOf(pack, id).examples)?.[locale] ?? NONE;
}

/** Sets the team's own examples of one kind. */
export function withExamples(
  pack: Pack,
  id: string,
  locale: Locale,
  kind: Kind,
  list: readonly Example[],
): Pack {
  const now = { ...examplesOf(pack, id, locale), [kind]: [...list] } as {
    flags: Example[];
    allows: Example[];
  };
  const own = ownRule(pack, id);
  const none = { flags: [], allows: [] };
  if (own) return withOwn(pack, id, { examples: { fr: none, en: none, ...own.examples, [locale]: now } });
  const all = { ...overrideOf(pack, id).examples, [locale]: now };
  const filled = Object.entries(all).filter(([, one]) => one && one.flags.length + one.allows.length > 0);
  return withOverride(pack, id, { examples: filled.length > 0 ? Object.fromEntries(filled) : undefined });
}

const lockOf = (pack: Pack, id: string): string => `${isOwn(pack, id) ? 'rules' : 'overrides'}/${id}`;

export const isLocked = (pack: Pack, id: string): boolean => pack.locked?.includes(lockOf(pack, id)) ?? false;

/** Locks a rule: what the team says of it, no one above may change. */
export function withLock(pack: Pack, id: string, locked: boolean): Pack {
  const lock = lockOf(pack, id);
  const others = (pack.locked ?? []).filter((one) => one !== lock);
  return { ...pack, locked: locked ? [...others, lock] : others };
}

/** A name of letters, digits and hyphens, as ids are written. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');

/** The id of a new rule: its name, and a number where that is taken. */
export function newRuleId(pack: Pack, name: string): string {
  const base = `${prefixOf(pack.id)}${slugOf(name) || 'rule'}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!ownRule(pack, id)) return id;
  }
}

/** What a new rule is made from. */
export interface NewRule {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly phrases: string[];
  readonly flags: Example[];
  readonly allows: Example[];
}

/** Adds a rule of the team's own; what it says in the other language waits to be written. */
export function withNewRule(pack: Pack, { id, name, locale, phrases, flags, allows }: NewRule): Pack {
  const said = { fr: withFrenchSpaces(name), en: name };
  const none = { flags: [], allows: [] };
  const rule: PackRule = {
    id,
    family: 'faults',
    severity: 'warning',
    young: true,
    message: said,
    why: said,
    detect: { kind: 'phrase', fr: [], en: [], [locale]: phrases },
    examples: { fr: none, en: none, [locale]: { flags, allows } },
  };
  return { ...pack, rules: [...(pack.rules ?? []), rule] };
}
