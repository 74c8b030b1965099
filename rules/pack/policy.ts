import { z } from 'zod';
import type { Override } from './schema/override';
import { severity } from './schema/shapes';

const KEY = /^[A-Za-z0-9_-]{43}$/;

/** What an organisation sets for all its machines; see `docs/packs-sharing.md`. */
export const policySchema = z.strictObject({
  packs: z
    .array(
      z.strictObject({
        url: z.string().max(2000),
        /** The keys that may sign it, raw, base64url; a pack without is taken unsigned. */
        keys: z.array(z.string().regex(KEY)).max(50).optional(),
        /** The accounts it serves; left out, as the pack says. */
        accounts: z.array(z.string().min(1).max(200)).max(200).optional(),
      }),
    )
    .max(50)
    .optional(),
  /** Field paths that no pack and no person may change. */
  locked: z.array(z.string().min(1).max(300)).max(500).optional(),
  /** What holds a post back, in place of what people set; each field given is fixed, the others stay theirs. */
  guard: z
    .strictObject({
      reach: z.enum(['off', 'certain', 'errors', 'warnings']).optional(),
      /** Rules that hold nothing back; `[]`: none may be spared. */
      spared: z.array(z.string().min(1).max(100)).max(100).optional(),
    })
    .optional(),
  /** Rules that no pack and no person may change: off, on as they are, or of a weight. */
  rules: z
    .record(
      z
        .string()
        .max(200)
        .regex(/^[a-z][a-z-]*(?:\/[a-z][a-z0-9-]*)?$/),
      z.enum(['off', 'on', ...severity.options]),
    )
    .optional(),
  /** Whether people may add packs of their own; they may when left out. */
  ownPacks: z.boolean().optional(),
});

export type Policy = z.infer<typeof policySchema>;
/** The guard as an organisation fixes it; what it leaves open is the person's. */
export type PolicyGuard = NonNullable<Policy['guard']>;
export type PolicyPack = NonNullable<Policy['packs']>[number];

/** A policy as far as it can be understood, and one line for each entry that cannot. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly faults: readonly string[];
}

/**
 * Reads a policy. Browsers check little of it (Firefox nothing), so every entry is checked here, by itself: a slip in
 * one takes nothing else out of force.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const faults: string[] = [];
  const fields = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const entries = Object.entries(fields).filter(([name, value]) => {
    const read = policySchema.safeParse({ [name]: value });
    if (read.success) return true;
    if (name !== 'packs' || !Array.isArray(value)) faults.push(...linesOf(read.error));
    return false;
  });
  const policy = Object.fromEntries(entries) as Policy;
  return { policy: { ...policy, ...packsIn(fields.packs, faults) }, faults };
}

/** What a policy sets of rules, as packs say it. */
export function overridesOf({ rules = {} }: Policy): Record<string, Override> {
  const set = Object.entries(rules).map(([rule, wanted]): [string, Override] => {
    if (wanted === 'off') return [rule, { off: true }];
    return [rule, wanted === 'on' ? { off: false } : { off: false, severity: wanted }];
  });
  return Object.fromEntries(set);
}

/** The field paths that a policy locks: those it names, and all of the rules that it sets. */
export const locksOf = ({ locked = [], rules = {} }: Policy): readonly string[] => [
  ...locked,
  ...Object.keys(rules).map((rule) => `overrides/${rule}`),
];

const linesOf = (error: z.ZodError, under: readonly (string | number)[] = []): string[] =>
  error.issues.map(({ path, message }) => `${[...under, ...path].join(': ') || 'policy'}: ${message}`);

function packsIn(raw: unknown, faults: string[]): Pick<Policy, 'packs'> {
  if (!Array.isArray(raw)) return {};
  const one = policySchema.shape.packs.unwrap().element;
  const packs = raw.slice(0, 50).flatMap((entry: unknown, index) => {
    const read = one.safeParse(entry);
    if (read.success) return [read.data];
    faults.push(...linesOf(read.error, ['packs', index + 1]));
    return [];
  });
  return { packs };
}
