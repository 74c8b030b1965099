import type {
  PackFault,
  PacksDoor,
  Published,
  ShownPack,
  ShownPacks,
  ShownProposal,
} from '../../components/settings/packs/door';
import type { PackChanges } from '../../rules/pack/changes';
import { teamPack } from '../packs/sample.ts';

const none = { added: [], changed: [], removed: [] };

const changes: PackChanges = {
  from: 3,
  to: 4,
  rules: { added: ['x-tilleul/ritournelle'], changed: ['boilerplate'], removed: [] },
  contacts: { added: ['phone 01 99 00 12 34'], changed: [], removed: ['email ancien@tilleul.example'] },
  texts: {
    added: ['Une panne touche nos livraisons depuis ce matin. Nos équipes sont sur place.'],
    changed: [],
    removed: [],
  },
  else: true,
};

const tilleul: ShownPack = {
  id: 'tilleul',
  name: 'Maison Tilleul',
  version: 4,
  on: true,
  layer: 'team',
  source: {
    kind: 'address',
    url: 'https://packs.tilleul.example/tilleul.json',
    checked: '2026-05-12T14:02:00+02:00',
  },
  signedBy: 'Claire Morin',
  holds: { rules: 3, changed: 2, contacts: 4, texts: 6 },
  accounts: ['@maisontilleul', 'Maison Tilleul'],
  news: changes,
  hasDraft: true,
};

const packs: readonly ShownPack[] = [
  tilleul,
  {
    id: 'groupe',
    name: 'Groupe',
    version: 12,
    on: true,
    layer: 'team',
    source: { kind: 'policy', url: 'https://packs.groupe.example/groupe.json' },
    holds: { rules: 1, changed: 0, contacts: 0, texts: 0 },
    accounts: [],
    hasDraft: false,
    fault: { kind: 'fetch', fault: 'gone', status: 410 },
  },
  {
    id: 'sorbier',
    name: 'Atelier Sorbier',
    version: 1,
    on: false,
    layer: 'team',
    source: { kind: 'file', name: 'sorbier.json' },
    holds: { rules: 0, changed: 1, contacts: 1, texts: 0 },
    accounts: ['@ateliersorbier'],
    hasDraft: false,
  },
];

const refused: PackFault = {
  kind: 'refused',
  faults: [
    { rule: 'x-tilleul/ritournelle', field: 'severity', reason: 'Invalid option' },
    { field: 'brand: contacts: 0: channel', reason: 'Invalid option' },
  ],
};

const filled: ShownPacks = { packs, waiting: null, mayAdd: true, policyFaults: [] };
const empty: ShownPacks = {
  packs: [],
  waiting: 'https://packs.tilleul.example/tilleul.json',
  mayAdd: true,
  policyFaults: ['packs: 2: url: Invalid input'],
};

const conflicts: Published = {
  kind: 'conflicts',
  conflicts: [
    { path: ['overrides', 'boilerplate', 'severity'], base: 'hint', mine: 'warning', theirs: 'error' },
    {
      path: ['rules', 'x-tilleul/ritournelle', 'message', 'fr'],
      base: 'Ici, non.',
      theirs: 'Chez nous, non.',
    },
  ],
  pack: { ...teamPack(), version: 5 },
  decide: async () => ({ kind: 'done', version: 5, merged: true }),
};

/** What a sample door was asked to do, and what it answers. */
export interface SampleDoor extends PacksDoor {
  readonly asked: string[];
}

/** A door with packs in it, for the gallery and tests of what is shown. */
export function samplePacks(
  kind: 'filled' | 'empty',
  answers: { readonly file?: PackFault } = {},
): SampleDoor {
  const asked: string[] = [];
  const note = async (what: string): Promise<void> => void asked.push(what);
  const proposal = (source: ShownPack['source']): ShownProposal => ({
    id: 'tilleul',
    name: 'Maison Tilleul',
    version: 4,
    source,
    signedBy: 'Claire Morin',
    changes: { ...changes, from: null, contacts: none },
    accept: async () => {
      await note('accept');
      return null;
    },
  });
  return {
    asked,
    list: async () => (kind === 'filled' ? filled : empty),
    onChanged: () => undefined,
    open: async ({ name }) =>
      answers.file ?? (name.includes('bad') ? refused : proposal({ kind: 'file', name })),
    subscribe: async (url) => {
      await note(`subscribe ${url}`);
      return proposal({ kind: 'address', url });
    },
    refresh: async (id) => {
      await note(`refresh ${id}`);
      return id === 'tilleul' ? null : { kind: 'fetch', fault: 'gone', status: 410 };
    },
    change: (id, to) => note(`change ${id} ${JSON.stringify(to)}`),
    remove: async (id) => {
      await note(`remove ${id}`);
      return () => note(`restore ${id}`);
    },
    save: (id) => note(`save ${id}`),
    edit: (id) => void note(`edit ${id}`),
    write: (name) => note(`write ${name}`),
    seen: (id) => note(`seen ${id}`),
    visas: {
      key: async () => ({ state: 'known', name: 'Claire Morin' }),
      give: async ({ customer, by, hours }) => {
        await note(`visa ${customer} ${by} ${hours}`);
        return 'tact-visa-1.eyJvZiI6IjAifQ.c2lnbmF0dXJl';
      },
      copy: async (code) => {
        await note(`copy ${code}`);
        return true;
      },
    },
    publishing: {
      place: async () => ({
        url: 'https://dav.tilleul.example/tilleul.json',
        kind: 'webdav',
        user: 'claire',
      }),
      signing: async () => ({ isSigned: false, key: null, name: null }),
      publish: async (id, place, password, sign) => {
        await note(`publish ${id} ${place.kind} ${place.user} ${password.length}${sign ? ' signed' : ''}`);
        return conflicts;
      },
    },
  };
}
