import { useEffect, useState } from 'react';
import { type RuleRow, rowsInForce } from '../../components/settings/rule-rows';
import { onPacks, packStore } from '../../host/packs/kept';
import { asOne } from '../../host/packs/layering';
import { OpenedPacks } from '../../host/packs/opened';

/** Tact's rules as the packs in use change them, and the rules that packs bring of their own, by what they say. */
async function read(core: readonly RuleRow[]): Promise<RuleRow[]> {
  const packs = new OpenedPacks().of(await packStore().all());
  const [team, personal] = [asOne(packs, 'team'), asOne(packs, 'personal')];
  const own = [...(team?.rules ?? []), ...(personal?.rules ?? [])].map(
    ({ id, severity, message }): RuleRow => ({ id, family: 'other', severity, name: message }),
  );
  return rowsInForce([...core, ...own], { team, personal });
}

/** All rules with whose setting each is, as packs come and go; Tact's alone until the packs are read. */
export function useRulesInForce(core: readonly RuleRow[]): readonly RuleRow[] {
  const [rows, setRows] = useState(core);
  useEffect(() => {
    const look = (): void => void read(core).then(setRows, () => undefined);
    look();
    return onPacks('used', look);
  }, [core]);
  return rows;
}
