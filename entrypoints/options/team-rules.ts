import { useEffect, useState } from 'react';
import type { RuleRow } from '../../components/settings/rule-rows';
import { onPacks, packStore } from '../../host/packs/kept';
import { OpenedPacks } from '../../host/packs/opened';

/** The rules that packs in use bring of their own, by what they say. */
async function read(): Promise<RuleRow[]> {
  const packs = new OpenedPacks().of((await packStore().all()).filter(({ on }) => on));
  const rules = packs.flatMap(({ pack }) => pack.rules ?? []);
  return rules.map(({ id, severity, message }) => ({ id, family: 'other', severity, name: message }));
}

/** The team's own rules, as packs come and go. */
export function useTeamRules(): readonly RuleRow[] {
  const [rows, setRows] = useState<readonly RuleRow[]>([]);
  useEffect(() => {
    const look = (): void => void read().then(setRows, () => undefined);
    look();
    return onPacks('used', look);
  }, []);
  return rows;
}
