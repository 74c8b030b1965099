import type { Area, KeptPack } from '../../host/packs/kept.ts';
import { canonical } from '../../rules/pack/canonical.ts';
import type { Pack } from '../../rules/pack/schema/pack.ts';

const both = (fr: string, en: string) => ({ fr, en });

/** A team's rule that finds these words in a draft. */
export const teamRule = (id: string, fr: string[], en: string[]): NonNullable<Pack['rules']>[number] => ({
  id,
  family: 'faults',
  severity: 'error',
  message: both('Chez nous, on ne l’écrit pas.', 'We don’t write this here.'),
  why: both('Charte de l’équipe.', 'The team’s charter.'),
  detect: { kind: 'phrase', fr, en },
});

/** A small team pack. */
export const teamPack = (some: Partial<Pack> = {}): Pack => ({
  schemaVersion: 1,
  id: 'tilleul',
  name: 'Maison Tilleul',
  version: 1,
  brand: { contacts: [{ channel: 'phone', value: '01 99 00 12 34' }] },
  rules: [teamRule('x-tilleul/ritournelle', ['belle journée ensoleillée'], ['sunny day ahead'])],
  overrides: { boilerplate: { severity: 'warning' } },
  ...some,
});

/** A pack as it is kept. */
export const keptPack = (pack: Pack, some: Partial<KeptPack> = {}): KeptPack => ({
  v: 1,
  id: pack.id,
  text: canonical(pack),
  layer: 'team',
  on: true,
  accounts: null,
  source: { kind: 'file', name: `${pack.id}.json` },
  at: '2026-11-26T09:00:00.000Z',
  ...some,
});

/** A storage area in memory, for tests that need no browser. */
export function memoryArea(): Area & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async () => structuredClone(Object.fromEntries(all)),
    set: async (some) => {
      for (const [name, value] of Object.entries(some)) all.set(name, structuredClone(value));
    },
    remove: async (names) => {
      for (const name of names) all.delete(name);
    },
  };
}
