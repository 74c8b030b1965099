import { describe, expect, it } from 'vitest';
import type { Pack } from '../../rules/pack/schema';
import { draftStore } from './drafts';
import { nextEdition } from './edition';

const pack = (rest: Partial<Pack> = {}): Pack => ({
  schemaVersion: 1,
  id: 'shop',
  name: 'Shop',
  version: 3,
  ...rest,
});
const severity = (value: 'error' | 'hint') => ({ overrides: { boilerplate: { severity: value } } });

describe('the edition after the one in use', () => {
  it('is the draft under the next version', () => {
    expect(nextEdition(pack(severity('hint')), pack(), pack())).toEqual({
      kind: 'next',
      pack: pack({ version: 4, ...severity('hint') }),
    });
    expect(nextEdition(pack({ version: 1 }), null, null)).toMatchObject({ pack: { version: 1 } });
    expect(nextEdition(pack(), pack(), pack())).toMatchObject({ pack: { version: 3 } });
  });

  it('holds what came meanwhile, and asks where both changed a field', () => {
    const used = pack({ version: 5, name: 'Boutique' });
    expect(nextEdition(pack(severity('hint')), pack(), used)).toEqual({
      kind: 'next',
      pack: pack({ version: 6, name: 'Boutique', ...severity('hint') }),
    });
    const base = pack({ overrides: { boilerplate: { severity: 'warning' } } });
    expect(
      nextEdition(pack(severity('hint')), base, pack({ version: 4, ...severity('error') })),
    ).toMatchObject({
      kind: 'conflicts',
      conflicts: [{ path: ['overrides', 'boilerplate', 'severity'], mine: 'hint', theirs: 'error' }],
    });
  });
});

describe('drafts', () => {
  it('are kept one by one, beside what else is stored', async () => {
    const kept: Record<string, unknown> = { 'pack:shop': {}, 'pack-draft:broken': 3 };
    const area = {
      get: async () => ({ ...kept }),
      set: async (some: Record<string, unknown>) => void Object.assign(kept, some),
      remove: async () => undefined,
    };
    const drafts = draftStore(() => area);
    await drafts.put({ v: 1, pack: pack(), base: null });
    await drafts.put({ v: 1, pack: pack({ id: 'other' }), base: 'x' });
    expect((await drafts.all()).map((draft) => draft.pack.id)).toEqual(['shop', 'other']);
    expect(await drafts.get('other')).toEqual({ v: 1, pack: pack({ id: 'other' }), base: 'x' });
    expect(await drafts.get('none')).toBeNull();
  });
});
