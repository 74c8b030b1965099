import { browser } from 'wxt/browser';
import type { PackFault, PacksDoor, ShownProposal } from '../../components/settings/packs/door';
import { type Settings, uiLocaleOf } from '../../components/settings/settings';
import { download } from '../../host/files/download';
import type { Bytes } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { drafted, textOf } from '../../host/packs/drafts';
import { keptEditions } from '../../host/packs/editions';
import { MOST_BYTES } from '../../host/packs/fetch-pack';
import { type KeptPack, onPacks, packStore } from '../../host/packs/kept';
import { keepPlace, placeOf } from '../../host/packs/places';
import { machinePolicy } from '../../host/packs/policy';
import { type Proposed, propose } from '../../host/packs/propose';
import { record, recorded, recording } from '../../host/packs/recording';
import { ask, keep, refresh, type Subscribing } from '../../host/packs/subscribe';
import type { Stored } from '../../host/storage/settings';
import type { Pack } from '../../rules/pack/schema/pack';
import { askForAddress } from './leave';
import { publishingDoor } from './publishing';
import { shownPack, shownProposal } from './shown-packs';
import { visaDoor } from './visas';

const editions = keptEditions();
const store = recording(packStore(), editions);

const keptOf = async (id: string): Promise<KeptPack | undefined> =>
  (await store.all()).find((one) => one.id === id);

const editorOf = (id: string): string =>
  browser.runtime.getURL(`/pack-editor.html?id=${encodeURIComponent(id)}` as '/');

/** A pack's id from its name: «Maison Tilleul» is `maison-tilleul`; another of that name gets a number. */
export async function freeId(name: string): Promise<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  const taken = new Set((await store.all()).map(({ id }) => id));
  const base = slug === '' || slug === 'core' ? 'pack' : slug;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

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
export function openPacksDoor(settings: Stored<Settings>): PacksDoor {
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
      const [all, drafts, policy, { teamLink }] = await Promise.all([
        store.all(),
        drafted(),
        machinePolicy(),
        settings.get(),
      ]);
      const isThere = all.some((kept) => addressOf(kept) === teamLink);
      return {
        packs: all.map((kept) => shownPack(kept, drafts.has(kept.id))),
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
      const [kept, place] = await Promise.all([keptOf(id), placeOf(id)]);
      const gone = await recorded(editions, id);
      await store.remove(id);
      if (kept) await forgetLink(addressOf(kept));
      return async () => {
        await record(editions, ...gone);
        if (place) await keepPlace(id, place);
        if (kept) await store.put(kept);
      };
    },
    save: async (id) => {
      const kept = await keptOf(id);
      if (kept) download(new Blob([kept.text], { type: 'application/json' }), `${id}.json`);
    },
    edit: (id) => void browser.tabs.create({ url: editorOf(id) }),
    write: async (name) => {
      const id = await freeId(name);
      const pack: Pack = { schemaVersion: 1, id, name, version: 1 };
      const at = new Date().toISOString();
      const source = { kind: 'here' } as const;
      await store.put({ v: 1, id, text: textOf(pack), layer: 'team', on: true, accounts: null, source, at });
      await browser.tabs.create({ url: editorOf(id) });
    },
    seen: async (id) => {
      const { news: _news, ...kept } = (await keptOf(id)) ?? {};
      if ('text' in kept) await store.put(kept as KeptPack);
    },
    publishing: publishingDoor,
    visas: visaDoor,
  };
}
