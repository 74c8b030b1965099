import type { PackFault, PacksDoor, ShownProposal } from '../../components/settings/packs/door';
import { type Settings, uiLocaleOf } from '../../components/settings/settings';
import type { Bytes } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { MOST_BYTES } from '../../host/packs/fetch-pack';
import { type KeptPack, onPacks, packStore } from '../../host/packs/kept';
import { machinePolicy } from '../../host/packs/policy';
import { type Proposed, propose } from '../../host/packs/propose';
import { ask, keep, refresh, type Subscribing } from '../../host/packs/subscribe';
import type { Stored } from '../../host/storage/settings';
import { download } from './download';
import { askForAddress } from './leave';
import { publishingDoor } from './publishing';
import { shownPack, shownProposal } from './shown-packs';

const store = packStore();

const keptOf = async (id: string): Promise<KeptPack | undefined> =>
  (await store.all()).find((one) => one.id === id);

/** What was judged, ready to be shown; nothing is kept before the person says so. */
function offered(came: Proposed | { readonly same: true }): ShownProposal | PackFault {
  if ('fault' in came) return came.fault;
  if ('same' in came) return { kind: 'fetch', fault: 'server', status: 304 };
  return shownProposal(came, () => keep(store, came.kept));
}

async function open(file: File, how: Subscribing): Promise<ShownProposal | PackFault> {
  if (file.size > MOST_BYTES) return { kind: 'fetch', fault: 'large' };
  const bytes: Bytes = new Uint8Array(await file.arrayBuffer());
  const offer = { bytes, signature: null, source: { kind: 'file', name: file.name } } as const;
  return offered(await propose(offer, { ...how, all: await store.all() }));
}

async function change(id: string, to: Partial<KeptPack>): Promise<void> {
  const kept = await keptOf(id);
  if (kept) await store.put({ ...kept, ...to });
}

const addressOf = ({ source }: KeptPack): string => ('url' in source ? source.url : '');

/** The packs as the options page works with them: the same storage as the background's. */
export function openPacksDoor(stored: Stored<Settings>): PacksDoor {
  const settings = stored as Stored<Settings & { readonly teamLink?: string }>;
  const how = async (): Promise<Subscribing> => ({
    store,
    corePack,
    fetch: (...asked) => fetch(...asked),
    now: Date.now,
    locale: uiLocaleOf(await settings.get(), navigator.language),
  });
  const forgetLink = async (url: string): Promise<void> => {
    const present = await settings.get();
    if (url !== '' && present.teamLink === url) await settings.set({ ...present, teamLink: '' });
  };
  return {
    list: async () => {
      const [all, policy, { teamLink = '' }] = await Promise.all([
        store.all(),
        machinePolicy(),
        settings.get(),
      ]);
      const isThere = all.some((kept) => addressOf(kept) === teamLink);
      return {
        packs: all.map(shownPack),
        waiting: teamLink === '' || isThere ? null : teamLink,
        mayAdd: policy.policy.ownPacks !== false,
        policyFaults: policy.faults,
      };
    },
    onChanged: (changed, signal) => signal.addEventListener('abort', onPacks('any', changed)),
    open: async (file) => open(file, await how()),
    subscribe: async (address) => {
      await askForAddress(address);
      return offered(await ask({ url: address.trim(), kind: 'address' }, undefined, await how()));
    },
    refresh: async (id) => {
      const kept = await keptOf(id);
      return kept ? refresh(kept, await how()) : null;
    },
    change,
    remove: async (id) => {
      const kept = await keptOf(id);
      await store.remove(id);
      if (kept) await forgetLink(addressOf(kept));
      return async () => {
        if (kept) await store.put(kept);
      };
    },
    save: async (id) => {
      const kept = await keptOf(id);
      if (kept) download(new Blob([kept.text], { type: 'application/json' }), `${id}.json`);
    },
    seen: async (id) => {
      const { news: _news, ...kept } = (await keptOf(id)) ?? {};
      if ('text' in kept) await store.put(kept as KeptPack);
    },
    publishing: publishingDoor,
  };
}
