import { useEffect, useState } from 'react';
import { type Fixed, NOTHING_FIXED } from '../../components/settings/fixed';

import { onPacks, packStore } from '../../host/packs/kept';
import { OpenedPacks } from '../../host/packs/opened';
import { machinePolicy } from '../../host/packs/policy';
import { locksOf } from '../../rules/pack/policy';

async function read(): Promise<Fixed> {
  const [{ policy }, all] = await Promise.all([machinePolicy(), packStore().all()]);
  const teams = new OpenedPacks().of(all.filter(({ on, layer }) => on && layer === 'team'));
  const byTeam = teams.flatMap(({ pack }) => pack.locked ?? []);
  const off = Object.entries(policy.rules ?? {}).flatMap(([rule, wanted]) =>
    wanted === 'off' ? [rule] : [],
  );
  return { guard: policy.guard ?? {}, byPolicy: locksOf(policy), off, byTeam };
}

/** What this person cannot change, as packs come and go. */
export function useFixed(): Fixed {
  const [fixed, setFixed] = useState(NOTHING_FIXED);
  useEffect(() => {
    const look = (): void => void read().then(setFixed, () => undefined);
    look();
    return onPacks('used', look);
  }, []);
  return fixed;
}
