import type { Rule } from '../../engine/types/ruleset';
import type { Override, Pack, PackRule } from './schema';

/** Packs in force, lowest first. Locks are heard from team and policy only. */
export interface Layers {
  readonly core: Pack;
  readonly team?: Pack;
  readonly personal?: Pack;
  readonly policy?: Pack;
}

/** A field that a layer wanted to change and a lock below kept. */
export interface Refusal {
  readonly layer: string;
  readonly path: string;
}

/** The layers as one pack, and what was refused on the way. */
export interface Merged {
  readonly pack: Pack;
  readonly refused: readonly Refusal[];
}

const PHRASED = ['fr', 'en'] as const;

function withPhrases(detect: PackRule['detect'], { add, remove }: Override): PackRule['detect'] {
  const out = { ...detect } as Record<string, unknown>;
  for (const locale of PHRASED) {
    const list = out[locale];
    if (!Array.isArray(list)) continue;
    const kept = list.filter((phrase) => !remove?.[locale]?.includes(phrase));
    out[locale] = [...kept, ...(add?.[locale] ?? [])];
  }
  return out as PackRule['detect'];
}

function overridden(rule: PackRule, override: Override | undefined): PackRule {
  if (!override) return rule;
  const { severity, message, why } = override;
  return {
    ...rule,
    ...(severity ? { severity } : {}),
    ...(message ? { message } : {}),
    ...(why ? { why } : {}),
    detect: withPhrases(rule.detect, override),
  };
}

/** Drops from a layer what a layer below has locked; a lock on a path holds for everything under it. */
function unlocked(pack: Pack, layer: string, locks: readonly string[], refused: Refusal[]): Pack {
  const overrides: Record<string, Override> = {};
  for (const [rule, override] of Object.entries(pack.overrides ?? {})) {
    const fields = Object.entries(override).filter(([field]) => {
      const path = `overrides/${rule}/${field}`;
      const isLocked = locks.some((lock) => path === lock || path.startsWith(`${lock}/`));
      if (isLocked) refused.push({ layer, path });
      return !isLocked;
    });
    if (fields.length > 0) overrides[rule] = Object.fromEntries(fields) as Override;
  }
  return { ...pack, overrides };
}

function groupsOf(below: Pack, above: Pack): Pick<Pack, 'groups'> {
  if (!below.groups && !above.groups) return {};
  return {
    groups: {
      fr: { ...below.groups?.fr, ...above.groups?.fr },
      en: { ...below.groups?.en, ...above.groups?.en },
    },
  };
}

function add(below: Pack, above: Pack): Pack {
  const rules = new Map((below.rules ?? []).map((rule) => [rule.id, rule]));
  for (const rule of above.rules ?? []) rules.set(rule.id, rule);
  const overrides = above.overrides ?? {};
  const kept = [...rules.values()].filter(({ id }) => !overrides[id]?.off);
  return {
    ...below,
    rules: kept.map((rule) => overridden(rule, overrides[rule.id])),
    cues: { ...below.cues, ...above.cues },
    lists: { ...below.lists, ...above.lists },
    scales: { ...below.scales, ...above.scales },
    ...groupsOf(below, above),
    blocks: { ...below.blocks, ...above.blocks },
    ...(above.acts || below.acts ? { acts: above.acts ?? below.acts } : {}),
  };
}

/**
 * Merges the layers: core < team < personal, the policy above all for its locks.
 * Scalars replace, phrase lists take `add` and `remove`.
 */
export function mergeLayers({ core, team, personal, policy }: Layers): Merged {
  const refused: Refusal[] = [];
  const policyLocks = policy?.locked ?? [];
  const teamLocks = [...policyLocks, ...(team?.locked ?? [])];
  let pack = core;
  if (team) pack = add(pack, unlocked(team, 'team', policyLocks, refused));
  if (personal) pack = add(pack, unlocked(personal, 'personal', teamLocks, refused));
  if (policy) pack = add(pack, policy);
  return { pack, refused };
}

/** A detector's data without phrases: those run compiled. Of variants the names are left. */
function withoutPhrases(detect: PackRule['detect']): Rule['detect'] {
  const { fr: _fr, en: _en, ...rest } = detect as PackRule['detect'] & { fr?: unknown; en?: unknown };
  if (!('variants' in rest) || !rest.variants) return rest;
  const variants = Object.fromEntries(Object.keys(rest.variants).map((name) => [name, {}]));
  return { ...(rest as Rule['detect']), variants } as Rule['detect'];
}

/** A pack's rule as the engine runs it: without its examples and the source of its phrases. */
export function engineRule({ examples: _examples, young: _young, ...rule }: PackRule): Rule {
  return { ...rule, detect: withoutPhrases(rule.detect) } as Rule;
}
