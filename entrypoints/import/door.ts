import { browser } from 'wxt/browser';
import type { Confirmed, ImportDoor, Target } from '../../components/import-page/door';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Locale } from '../../engine/types/text';
import { pageRead } from '../../host/imports/summon';
import { draftOf, keepDraft, packOf, textOf } from '../../host/packs/drafts';
import { type KeptPack, packStore } from '../../host/packs/kept';
import { adviceOn } from '../../rules/import/advice';
import { brandOn } from '../../rules/import/contacts';
import { keptIn } from '../../rules/import/into-pack';
import type { Pack } from '../../rules/pack/schema/pack';
import { freeId } from '../options/packs';

const store = packStore();

/** The packs that somebody here may write at: an organisation's are written elsewhere. */
const isWritable = ({ layer, source }: KeptPack): boolean => layer === 'team' && source.kind !== 'policy';

async function targets(): Promise<Target[]> {
  return (await store.all()).filter(isWritable).flatMap(({ id, text }) => {
    const pack = packOf(text);
    return pack ? [{ id, name: pack.name }] : [];
  });
}

async function intoDraft(id: string, change: (pack: Pack) => Pack): Promise<Target> {
  const kept = (await store.all()).find((one) => one.id === id);
  const pack = (await draftOf(id)) ?? (kept ? packOf(kept.text) : null);
  if (!kept || !pack) throw new Error('the pack has gone');
  await keepDraft(id, change(pack), kept.text);
  return { id, name: pack.name };
}

async function intoNew(name: string, change: (pack: Pack) => Pack): Promise<Target> {
  const id = await freeId(name);
  const pack = change({ schemaVersion: 1, id, name, version: 1 });
  await store.put({
    v: 1,
    id,
    text: textOf(pack),
    layer: 'personal',
    on: true,
    accounts: null,
    source: { kind: 'here' },
    at: new Date().toISOString(),
  });
  return { id, name };
}

const nameFor = (url: string): string => {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host === '' ? 'Page' : host;
};

/** Reading what a page proposes, and keeping what was confirmed of it. */
export function importDoor(locale: Locale, rules: Ruleset['rules']): ImportDoor {
  return {
    async proposals() {
      const page = await pageRead();
      if (!page) return null;
      return { title: page.title, url: page.url, ...brandOn(page), advice: adviceOn(page) };
    },
    targets,
    whyOf: (rule) => rules.find(({ id }) => id === rule)?.why[locale] ?? null,
    async keep(confirmed: Confirmed, into) {
      const page = await pageRead();
      const change = (pack: Pack) => keptIn(pack, { ...confirmed, locale: page?.locale ?? locale });
      return into === null ? intoNew(nameFor(page?.url ?? ''), change) : intoDraft(into, change);
    },
    edit: (id) =>
      void browser.tabs.create({
        url: browser.runtime.getURL(`/pack-editor.html?id=${encodeURIComponent(id)}` as '/'),
      }),
  };
}
