import { createContext, useContext } from 'react';
import { isLockedBy } from '../../rules/pack/layers';
import type { PolicyGuard } from '../../rules/pack/policy';

/** What a person cannot change here. */
export interface Fixed {
  /** The guard's fields that the organisation fixes. */
  readonly guard: PolicyGuard;
  /** Field paths locked by the organisation. */
  readonly byPolicy: readonly string[];
  /** Rules that the organisation has switched off. */
  readonly off: readonly string[];
  /** Field paths locked by packs of the team. */
  readonly byTeam: readonly string[];
}

export const NOTHING_FIXED: Fixed = { guard: {}, byPolicy: [], off: [], byTeam: [] };

const FixedContext = createContext(NOTHING_FIXED);

/** Gives what is fixed to the sections inside it. */
export const FixedSettings = FixedContext;
export const useFixed = (): Fixed => useContext(FixedContext);

/** Who has fixed a field of a rule: whether it is on, or what it weighs; null where it is the person's. */
export function fixedBy(
  { byPolicy, byTeam }: Fixed,
  rule: string,
  field: 'off' | 'severity',
): 'policy' | 'team' | null {
  const path = `overrides/${rule}/${field}`;
  if (isLockedBy(path, byPolicy)) return 'policy';
  return isLockedBy(path, byTeam) ? 'team' : null;
}
