import type { Settings } from '../../components/settings/settings';
import { reweighed } from '../../engine/analysis/reweighed';
import type { Ruleset } from '../../engine/types/ruleset';
import { isLockedBy } from '../../rules/pack/layers';
import type { Told } from './packs';

/** The rules that the person left on, weighing what they have them weigh; what the team has locked stays as it is. */
export function inForce({ ruleset, locked }: Told, { rulesOff, severities }: Settings): Ruleset {
  const isLocked = (id: string, field: string): boolean => isLockedBy(`overrides/${id}/${field}`, locked);
  const rules = ruleset.rules.filter(({ id }) => !rulesOff.includes(id) || isLocked(id, 'off'));
  const own = Object.entries(severities).filter(([id]) => !isLocked(id, 'severity'));
  return reweighed({ ...ruleset, rules }, Object.fromEntries(own));
}

/** The rules that the team keeps on. */
export const lockedOn = ({ ruleset, locked }: Told): string[] =>
  ruleset.rules.flatMap(({ id }) => (isLockedBy(`overrides/${id}/off`, locked) ? [id] : []));
