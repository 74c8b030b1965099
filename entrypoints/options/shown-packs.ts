import type { ShownPack, ShownProposal } from '../../components/settings/packs/door';
import { accountsOf } from '../../host/packs/binding';
import type { KeptPack } from '../../host/packs/kept';
import { packIn } from '../../host/packs/opened';
import type { Proposal } from '../../host/packs/propose';
import type { Pack } from '../../rules/pack/schema/pack';

function holdsOf({ rules = [], overrides = {}, brand = {} }: Pack): ShownPack['holds'] {
  const { contacts = [], approved = [], saved = [], incidents = [] } = brand;
  return {
    rules: rules.length,
    changed: Object.keys(overrides).length,
    contacts: contacts.length,
    texts: approved.length + saved.length + incidents.length,
  };
}

/** A kept pack as it is listed. One that an update of Tact can no longer read is listed by its id, to be removed. */
export function shownPack(kept: KeptPack, hasDraft: boolean): ShownPack {
  const pack = packIn(kept.text);
  const { id, on, layer, source, signedBy, news, fault } = kept;
  const unread = { kind: 'refused', faults: [] } as const;
  return {
    id,
    name: pack?.name ?? id,
    version: pack?.version ?? 0,
    on,
    layer,
    source,
    ...(signedBy === undefined ? {} : { signedBy }),
    holds: pack ? holdsOf(pack) : { rules: 0, changed: 0, contacts: 0, texts: 0 },
    accounts: pack ? accountsOf({ kept, pack }) : (kept.accounts ?? []),
    hasDraft,
    ...(news ? { news } : {}),
    ...(fault || !pack ? { fault: fault ?? unread } : {}),
  };
}

/** A pack that could be kept, with what it would change. */
export function shownProposal(
  { kept, pack, changes }: Proposal,
  accept: ShownProposal['accept'],
): ShownProposal {
  const { id, source, signedBy } = kept;
  const { name, version } = pack;
  return {
    id,
    name,
    version,
    source,
    ...(signedBy === undefined ? {} : { signedBy }),
    changes,
    accept,
  };
}
