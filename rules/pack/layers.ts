import type { Rule } from '../../engine/types/ruleset';
import { withOverrides } from './override';
import type { Override } from './schema/override';
import type { Pack } from './schema/pack';
import type { PackRule } from './schema/rule';

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

/** What is said over a rule hangs on the rule itself: who locks `rules/x` locks `overrides/x` with it. */
const pathsOf = (path: string): string[] => [path, path.replace(/^overrides\//, 'rules/')];

/** Whether a lock holds for a field path: it holds for everything under it, and for what is said over it. */
export const isLockedBy = (path: string, locks: readonly string[]): boolean =>
  pathsOf(path).some((one) => locks.some((lock) => one === lock || one.startsWith(`${lock}/`)));

/** What stands in a pack under names of their own, besides overrides: a layer above replaces it name by name. */
const NAMED = ['cues', 'lists', 'scales', 'blocks'] as const;

/** Drops from a layer what a layer below has locked. */
function unlocked(pack: Pack, layer: string, locks: readonly string[], refused: Refusal[]): Pack {
  const isFree = (path: string): boolean => {
    const locked = isLockedBy(path, locks);
    if (locked) refused.push({ layer, path });
    return !locked;
  };
  const overrides: Record<string, Override> = {};
  for (const [rule, override] of Object.entries(pack.overrides ?? {})) {
    const fields = Object.entries(override).filter(([field]) => isFree(`overrides/${rule}/${field}`));
    if (fields.length > 0) overrides[rule] = Object.fromEntries(fields) as Override;
  }
  const named = NAMED.map((section) => {
    const entries = Object.entries(pack[section] ?? {}).filter(([name]) => isFree(`${section}/${name}`));
    return [section, Object.fromEntries(entries)] as const;
  });
  const rules = (pack.rules ?? []).filter(({ id }) => isFree(`rules/${id}`));
  return { ...pack, ...Object.fromEntries(named), rules, overrides };
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
  const isOff = (id: string): boolean => Object.hasOwn(overrides, id) && overrides[id]?.off === true;
  const kept = [...rules.values()].filter(({ id }) => !isOff(id));
  return {
    ...below,
    rules: kept.map((rule) => withOverrides(rule, overrides)),
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
