import type { Severity } from '../types/diagnostic';
import type { Rule, Ruleset } from '../types/ruleset';
import { WEIGHT } from './weight';

const isMilder = (one: Severity, other: Severity): boolean => WEIGHT[one] < WEIGHT[other];

function variantsOf({ severity, variants = {} }: Rule, wanted: Severity): NonNullable<Rule['variants']> {
  const weighed = Object.entries(variants).map(([name, variant]) => {
    const own = variant.severity;
    const stays = own === undefined || (isMilder(own, severity) && isMilder(own, wanted));
    return [name, stays ? variant : { ...variant, severity: wanted }] as const;
  });
  return Object.fromEntries(weighed);
}

/**
 * The same rules, some of them with another weight. A milder form of a rule stays milder: it was less sure.
 * @param severities by rule id; a rule that is not there is passed over
 */
export function reweighed(ruleset: Ruleset, severities: Readonly<Record<string, Severity>>): Ruleset {
  const rules = ruleset.rules.map((rule) => {
    const wanted = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    if (wanted === undefined) return rule;
    const variants = rule.variants ? { variants: variantsOf(rule, wanted) } : {};
    return { ...rule, severity: wanted, ...variants };
  });
  return { ...ruleset, rules };
}
