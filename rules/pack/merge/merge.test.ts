import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPack } from '../../../tests/packs/arbitrary';
import { canonical } from '../canonical';
import { checkPack } from '../read';
import type { Pack } from '../schema/pack';
import type { Json } from './json';
import { type Conflict, mergePacks } from './merge';
import { resolveConflict } from './resolve';

const base: Pack = {
  schemaVersion: 1,
  id: 'shop',
  name: 'Shop',
  version: 3,
  rules: [
    {
      id: 'x-shop/tu',
      family: 'faults',
      severity: 'hint',
      message: { fr: 'a', en: 'b' },
      why: { fr: 'c', en: 'd' },
      detect: { kind: 'phrase', fr: ['un', 'deux'], en: [] },
    },
  ],
  overrides: { boilerplate: { severity: 'warning' } },
};
const [tu] = base.rules as [NonNullable<Pack['rules']>[number]];
const withRule = (change: object): Pack => ({ ...base, rules: [{ ...tu, ...change }] });

/** Every scalar and every list item of a value, with the way to it; list items stand for themselves. */
function* leaves(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) {
      const id = (item as { id?: string })?.id;
      if (id !== undefined) yield* leaves(item, `${path}/${id}`);
      else yield `${path} ∋ ${canonical(item)}`;
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}/${key}`);
  } else yield `${path} = ${canonical(value)}`;
}
const leavesOf = (pack: unknown): Set<string> => new Set(leaves({ ...(pack as object), version: 0 }));
const isContested = (leaf: string, conflicts: readonly Conflict[]): boolean =>
  conflicts.some(({ path }) => leaf.startsWith(`/${path.join('/')}`));

describe('two leads at once', () => {
  it('each keeps what the other did not touch', () => {
    const mine = withRule({ severity: 'error', detect: { ...tu.detect, fr: ['un', 'deux', 'trois'] } });
    const theirs = withRule({
      message: { fr: 'z', en: 'b' },
      detect: { ...tu.detect, fr: ['deux', 'quatre'] },
    });
    const { pack, conflicts } = mergePacks(base, mine, { ...theirs, version: 4 });
    expect(conflicts).toEqual([]);
    expect(pack.version).toBe(4);
    expect(pack.rules?.[0]).toMatchObject({
      severity: 'error',
      message: { fr: 'z', en: 'b' },
      detect: { fr: ['deux', 'quatre', 'trois'] },
    });
  });

  it('hear of a field that both changed, with the three values, and decide', () => {
    const { pack, conflicts } = mergePacks(
      base,
      withRule({ severity: 'error' }),
      withRule({ severity: 'warning' }),
    );
    expect(conflicts).toEqual([
      { path: ['rules', 'x-shop/tu', 'severity'], base: 'hint', mine: 'error', theirs: 'warning' },
    ]);
    const [one] = conflicts as [Conflict];
    expect(pack.rules?.[0]?.severity).toBe('hint');
    expect(resolveConflict(pack, one, 'theirs').rules?.[0]?.severity).toBe('warning');
  });

  it('a rule that one took away and the other changed stays until somebody decides', () => {
    const { pack, conflicts } = mergePacks(base, { ...base, rules: [] }, withRule({ severity: 'error' }));
    expect(conflicts.map(({ path }) => path)).toEqual([['rules', 'x-shop/tu']]);
    expect(pack.rules).toEqual(base.rules);
    expect(resolveConflict(pack, conflicts[0] as Conflict, 'mine').rules).toEqual([]);
    expect(resolveConflict(pack, conflicts[0] as Conflict, 'theirs').rules?.[0]?.severity).toBe('error');
  });

  it('a detector is of one kind: halves of two are not put together', () => {
    const { conflicts, pack } = mergePacks(
      base,
      withRule({ detect: { kind: 'humour', fr: ['un'], en: [] } }),
      withRule({ detect: { kind: 'phrase', fr: ['six'], en: [] } }),
    );
    expect(conflicts.map(({ path }) => path)).toEqual([['rules', 'x-shop/tu', 'detect']]);
    expect(checkPack(pack)).toHaveProperty('pack');
  });
});

describe('merging, whatever the packs', () => {
  const three = fc.tuple(anyPack, anyPack, anyPack);

  it('merge(a, a) is a, and what nobody else touched is mine', () => {
    fc.assert(
      fc.property(fc.tuple(anyPack, anyPack), ([a, b]) => {
        expect(mergePacks(b, a, a).conflicts).toEqual([]);
        const version = Math.max(a.version, b.version);
        expect(mergePacks(b, a, a).pack).toEqual({ ...a, version });
        expect(mergePacks(b, a, b)).toEqual({ pack: { ...a, version }, conflicts: [] });
      }),
    );
  });

  it('does not depend on who merges, but for the sides of conflicts', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const [one, other] = [mergePacks(a, b, c), mergePacks(a, c, b)];
        expect(canonical(one.pack)).toBe(canonical(other.pack));
        const swapped = other.conflicts.map(({ mine, theirs, ...rest }) => ({
          ...rest,
          ...(theirs === undefined ? {} : { mine: theirs }),
          ...(mine === undefined ? {} : { theirs: mine }),
        }));
        const sorted = (list: readonly Conflict[]) =>
          list.map((item) => canonical(item as unknown as Json)).sort();
        expect(sorted(swapped)).toEqual(sorted(one.conflicts));
      }),
    );
  });

  it('loses no edit: it is in the pack, or in a conflict', () => {
    const lost = (was: Set<string>, is: Set<string>, merged: Set<string>, conflicts: readonly Conflict[]) => [
      ...[...is].filter((leaf) => !was.has(leaf) && !merged.has(leaf) && !isContested(leaf, conflicts)),
      ...[...was].filter((leaf) => !is.has(leaf) && merged.has(leaf) && !isContested(leaf, conflicts)),
    ];
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const { pack, conflicts } = mergePacks(a, b, c);
        const [was, mine, theirs, merged] = [a, b, c, pack].map(leavesOf) as [
          Set<string>,
          Set<string>,
          Set<string>,
          Set<string>,
        ];
        expect(lost(was, mine, merged, conflicts)).toEqual([]);
        expect(lost(was, theirs, merged, conflicts)).toEqual([]);
        // The same measure must see a loss: a merge that takes one side whole.
        if (![...theirs].every((leaf) => was.has(leaf) || mine.has(leaf)))
          expect(lost(was, theirs, mine, []).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a pack that can be read, whatever is chosen', () => {
    fc.assert(
      fc.property(
        three,
        fc.constantFrom('base' as const, 'mine' as const, 'theirs' as const),
        ([a, b, c], choice) => {
          const { pack, conflicts } = mergePacks(a, b, c);
          const decided = conflicts.reduce((one, conflict) => resolveConflict(one, conflict, choice), pack);
          expect(checkPack(pack)).toHaveProperty('pack');
          if (choice !== 'base') expect(checkPack(decided)).toHaveProperty('pack');
        },
      ),
    );
  });
});
