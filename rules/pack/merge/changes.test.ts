import { expect, it } from 'vitest';
import type { Pack } from '../schema/pack';
import { fieldChanges } from './changes';

const base: Pack = {
  schemaVersion: 1,
  id: 'shop',
  name: 'Shop',
  version: 1,
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
};

it('tells field by field what differs, lists by what came and went, the version never', () => {
  const [rule] = base.rules as [NonNullable<Pack['rules']>[number]];
  const after: Pack = {
    ...base,
    version: 9,
    rules: [
      { ...rule, message: { fr: 'z', en: 'b' }, detect: { kind: 'phrase', fr: ['deux', 'trois'], en: [] } },
    ],
    overrides: { boilerplate: { severity: 'hint' } },
  };
  expect(fieldChanges(base, after)).toEqual([
    { path: ['rules', 'x-shop/tu', 'message', 'fr'], before: 'a', after: 'z' },
    { path: ['rules', 'x-shop/tu', 'detect', 'fr'], added: ['trois'], removed: ['un'] },
    { path: ['overrides', 'boilerplate', 'severity'], after: 'hint' },
  ]);
  expect(fieldChanges(base, { ...base, version: 2 })).toEqual([]);
  expect(fieldChanges(base, { ...base, rules: [] }).map(({ path }) => path.slice(0, 2).join('/'))).toContain(
    'rules/x-shop/tu',
  );
});
