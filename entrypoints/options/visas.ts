import type { VisaDoor } from '../../components/settings/packs/door';
import { copyText } from '../../host/clipboard/copy-text';
import { packStore } from '../../host/packs/kept';
import { packIn } from '../../host/packs/opened';
import { signingKey } from '../../host/packs/signing-key';
import { giveVisa } from '../../rules/pack/visa/visa';

const HOUR = 3_600_000;

/** The name under which a team pack of this profile knows a key; null where none does. */
async function nameOf(publicKey: string): Promise<string | null> {
  const all = await packStore().all();
  const rings = all.flatMap((kept) => (kept.layer === 'team' ? (packIn(kept.text)?.keys ?? []) : []));
  return rings.find(({ key, retired }) => key === publicKey && !retired)?.name ?? null;
}

/** A lead's approvals as the options page offers them. */
export const visaDoor: VisaDoor = {
  async key() {
    const key = await signingKey();
    if (!key) return { state: 'none', name: '' };
    const name = await nameOf(key.publicKey);
    return name === null ? { state: 'stranger', name: '' } : { state: 'known', name };
  },
  async give({ reply, customer, by, hours }) {
    const key = await signingKey();
    if (!key) throw new Error('no key');
    const now = Date.now();
    const until = hours === null ? {} : { until: new Date(now + hours * HOUR).toISOString() };
    const given = { by, at: new Date(now).toISOString(), ...until };
    return giveVisa(crypto.subtle, { reply, customer }, key, given);
  },
  copy: copyText,
};
