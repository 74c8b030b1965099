import type { Severity } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';
import { isOwn, overrideOf, withOverride, withOwn } from './changes';

type Variant = NonNullable<PackRule['variants']>[string];

/** What a rule's override is called that changes one form of it. */
export const variantId = ({ id }: Pick<PackRule, 'id'>, variant: string): string => `${id}/${variant}`;

/** The forms that a rule can take: those it describes, and those that its words or the customer's act bring about. */
export function variantsOf(rule: PackRule, pack: Pack): string[] {
  const { detect } = rule;
  const byAct = 'variantByAct' in detect ? Object.values(detect.variantByAct ?? {}) : [];
  const byWords = detect.kind === 'phrase' ? Object.keys(detect.variants ?? {}) : [];
  const prefix = `${rule.id}/`;
  const changed = Object.keys(pack.overrides ?? {}).filter((name) => name.startsWith(prefix));
  const names = [
    ...Object.keys(rule.variants ?? {}),
    ...byAct,
    ...byWords,
    ...changed.map((name) => name.slice(prefix.length)),
  ];
  return [...new Set(names)];
}

/** A form as it stands below the pack; its rule's where it says nothing itself. */
const below = (rule: PackRule, variant: string): Variant => rule.variants?.[variant] ?? {};

/** A form with what the pack changes of it. */
export function variantIn(pack: Pack, rule: PackRule, variant: string): Variant {
  const { severity, message, off } = overrideOf(pack, variantId(rule, variant));
  return {
    ...below(rule, variant),
    ...(severity && { severity }),
    ...(message && { message }),
    ...(off !== undefined && { off }),
  };
}

type Change = { readonly [Field in keyof Variant]?: Variant[Field] | undefined };

function put(pack: Pack, rule: PackRule, variant: string, change: Change): Pack {
  if (!isOwn(pack, rule.id)) return withOverride(pack, variantId(rule, variant), change);
  const fields = Object.entries({ ...below(rule, variant), ...change }).filter(
    ([, value]) => value !== undefined,
  );
  return withOwn(pack, rule.id, { variants: { ...rule.variants, [variant]: Object.fromEntries(fields) } });
}

/** Sets how much a form weighs; `rule` is as much as its rule, `off` silences it. */
export function withVariantWeight(
  pack: Pack,
  rule: PackRule,
  variant: string,
  weight: Severity | 'rule' | 'off',
): Pack {
  if (weight === 'off') return put(pack, rule, variant, { off: true, severity: undefined });
  const base = below(rule, variant).severity;
  if (weight === 'rule') {
    // A form of Tact's has a weight of its own: to weigh as the rule it is given the rule's.
    const wanted =
      base && !isOwn(pack, rule.id) ? (overrideOf(pack, rule.id).severity ?? rule.severity) : undefined;
    return put(pack, rule, variant, { off: undefined, severity: wanted === base ? undefined : wanted });
  }
  const isBase = !isOwn(pack, rule.id) && weight === base;
  return put(pack, rule, variant, { off: undefined, severity: isBase ? undefined : weight });
}

/** Sets what a form says in one language; as it stands below again, it is no change. */
export function withVariantText(
  pack: Pack,
  rule: PackRule,
  variant: string,
  locale: Locale,
  text: string,
): Pack {
  const base = below(rule, variant).message ?? rule.message;
  const message = { ...(variantIn(pack, rule, variant).message ?? rule.message), [locale]: text };
  const isBase = !isOwn(pack, rule.id) && message.fr === base.fr && message.en === base.en;
  return put(pack, rule, variant, { message: isBase ? undefined : message });
}
