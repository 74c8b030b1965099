import type { Override } from './schema/override';
import type { Pack } from './schema/pack';
import type { PackRule } from './schema/rule';

const PHRASED = ['fr', 'en'] as const;

type Phrases = Readonly<Record<string, unknown>>;

/** A phrase list of each language, less what is removed, then what is added. */
function changedPhrases(written: Phrases, { add, remove }: Override): Phrases {
  const out: Record<string, unknown> = { ...written };
  for (const locale of PHRASED) {
    const list = out[locale];
    if (!Array.isArray(list)) continue;
    const kept = list.filter((phrase) => !remove?.[locale]?.includes(phrase));
    out[locale] = [...kept, ...(add?.[locale] ?? [])];
  }
  return out;
}

type Examples = NonNullable<PackRule['examples']>;

const NO_EXAMPLES: Examples['fr'] = { flags: [], allows: [] };

/** The team's own examples after the rule's. */
function withExamples(below: Examples | undefined, above: NonNullable<Override['examples']>): Examples {
  const both = (locale: 'fr' | 'en'): Examples['fr'] => {
    const [one, other] = [below?.[locale] ?? NO_EXAMPLES, above[locale] ?? NO_EXAMPLES];
    const misses = [...(one.misses ?? []), ...(other.misses ?? [])];
    return {
      flags: [...one.flags, ...other.flags],
      allows: [...one.allows, ...other.allows],
      ...(misses.length > 0 ? { misses } : {}),
    };
  };
  return { fr: both('fr'), en: both('en') };
}

/** The numbers that a rule has, as the layer above sets them; one that it has not is not heard. */
function changedNumbers(written: object, numbers: Override['thresholds'] = {}): object {
  const known = Object.entries(numbers).filter(([name]) => Object.hasOwn(written, name));
  return known.length > 0 ? { ...written, ...Object.fromEntries(known) } : written;
}

function overridden(rule: PackRule, override: Override | undefined): PackRule {
  if (!override) return rule;
  const { severity, message, why, examples } = override;
  return {
    ...rule,
    ...(severity ? { severity } : {}),
    ...(message ? { message } : {}),
    ...(why ? { why } : {}),
    ...(examples ? { examples: withExamples(rule.examples, examples) } : {}),
    detect: changedNumbers(changedPhrases(rule.detect, override), override.thresholds) as PackRule['detect'],
  };
}

/** `rule/variant` changes one form of a rule alone. */
function variantOverridden(rule: PackRule, variant: string, override: Override): PackRule {
  const { severity, message, off } = override;
  const change = {
    ...(severity ? { severity } : {}),
    ...(message ? { message } : {}),
    ...(off === undefined ? {} : { off }),
  };
  const phrased = 'variants' in rule.detect ? rule.detect.variants?.[variant] : undefined;
  const detect = phrased
    ? {
        ...rule.detect,
        variants: {
          ...(rule.detect as { variants?: object }).variants,
          [variant]: changedPhrases(phrased, override),
        },
      }
    : rule.detect;
  return {
    ...rule,
    detect: detect as PackRule['detect'],
    variants: { ...rule.variants, [variant]: { ...rule.variants?.[variant], ...change } },
  };
}

/** A rule with what a layer above changes of it and of its variants. */
export function withOverrides(rule: PackRule, overrides: NonNullable<Pack['overrides']>): PackRule {
  const prefix = `${rule.id}/`;
  const variants = Object.entries(overrides).filter(([name]) => name.startsWith(prefix));
  return variants.reduce(
    (one, [name, override]) => variantOverridden(one, name.slice(prefix.length), override),
    overridden(rule, Object.hasOwn(overrides, rule.id) ? overrides[rule.id] : undefined),
  );
}
