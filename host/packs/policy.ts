import { browser } from 'wxt/browser';
import { type Policy, type PolicyPack, type ReadPolicy, readPolicy } from '../../rules/pack/policy';
import type { Pin } from '../../rules/pack/signature/verify';
import type { KeptPack } from './kept';
import { ask, keep, type Subscribing } from './subscribe';

/** The policy of this machine; empty where nobody set one. */
export async function machinePolicy(): Promise<ReadPolicy> {
  // Firefox refuses to answer where there is no policy.
  return readPolicy(await browser.storage.managed.get(null).catch(() => ({})));
}

/** The keys that a policy gives for a pack. */
export const pinOf = ({ keys = [] }: PolicyPack): Pin | undefined => (keys.length > 0 ? { keys } : undefined);

const isOf = ({ url }: PolicyPack, { source }: KeptPack): boolean =>
  source.kind === 'policy' && source.url === url;

async function take(wanted: PolicyPack, how: Subscribing): Promise<void> {
  const pin = pinOf(wanted);
  const came = await ask({ url: wanted.url, kind: 'policy', ...(pin && { pin }) }, undefined, how);
  if (!('kept' in came)) return;
  await keep(how.store, { ...came.kept, on: true, accounts: wanted.accounts ?? null });
}

/** Brings what is kept in line with the policy: its packs are there, and those it no longer names are gone. */
export async function applyPolicy({ packs = [] }: Policy, how: Subscribing): Promise<void> {
  const all = await how.store.all();
  const dropped = all.filter(
    (kept) => kept.source.kind === 'policy' && !packs.some((wanted) => isOf(wanted, kept)),
  );
  for (const { id } of dropped) await how.store.remove(id);
  for (const wanted of packs) {
    const known = all.find((kept) => isOf(wanted, kept));
    if (!known) await take(wanted, how);
    else if (JSON.stringify(known.accounts) !== JSON.stringify(wanted.accounts ?? null) || !known.on)
      await keep(how.store, { ...known, on: true, accounts: wanted.accounts ?? null });
  }
}
