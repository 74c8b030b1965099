import { describe, expect, it } from 'vitest';
import { fieldChanges } from '../../rules/pack/merge/changes';
import type { Pack } from '../../rules/pack/schema/pack';
import { words } from '../ui/words';
import { changeGroups } from './change-groups';
import { valueWords } from './value-words';

const voice = { locale: 'en', say: words('en') } as const;
const empty: Pack = { schemaVersion: 1, id: 'shop', name: 'Shop', version: 1 };
const dear: NonNullable<Pack['rules']>[number] = {
  id: 'x-shop/dear',
  family: 'faults',
  severity: 'warning',
  young: true,
  message: { fr: 'On ne dit pas cher ami.', en: 'We do not say dear friend.' },
  why: { fr: 'La charte.', en: 'The style guide.' },
  detect: { kind: 'phrase', fr: ['cher ami'], en: ['dear friend'] },
};

/** Every line that a lead would read of the difference. */
const told = (before: Pack, after: Pack): string[] =>
  changeGroups(fieldChanges(before, after), { before, after }, voice).flatMap(({ title, state, changes }) => [
    state ? `${title} (${state})` : title,
    ...changes.map(({ label, change }) => {
      const say = (value: unknown) => valueWords(change.path, value as never, [after, before], voice);
      const gone = change.removed ?? (change.before === undefined ? [] : [change.before]);
      const come = change.added ?? (change.after === undefined ? [] : [change.after]);
      return `${label}: ${[...gone.map((one) => `-${say(one)}`), ...come.map((one) => `+${say(one)}`)].join(' ')}`;
    }),
  ]);

describe('what a lead reads before publishing', () => {
  it('tells a new rule once by its message, without what no lead writes; one that goes by its message too', () => {
    expect(told(empty, { ...empty, rules: [dear] })).toEqual([
      'We do not say dear friend. (new)',
      'Weight: +Warning',
      'Message › French: +On ne dit pas cher ami.',
      'Message › English: +We do not say dear friend.',
      'Reason › French: +La charte.',
      'Reason › English: +The style guide.',
      'What it looks for › French: +cher ami',
      'What it looks for › English: +dear friend',
    ]);
    expect(told({ ...empty, rules: [dear] }, { ...empty, rules: [] })).toEqual([
      'We do not say dear friend. (gone)',
    ]);
  });

  it('shows of a contact whatever changed of it', () => {
    const phone = { channel: 'phone', value: '01 99 00 12 34', topics: ['delivery'] } as const;
    const with_ = (some: object): Pack => ({
      ...empty,
      brand: { contacts: [{ ...phone, ...some }] as never },
    });
    expect(told(with_({ hours: '9-19' }), with_({ hours: '9-20', open: false }))).toEqual([
      'Contacts',
      ': -phone · 01 99 00 12 34 · 9-19 · delivery +phone · 01 99 00 12 34 · 9-20 · delivery · closed',
    ]);
  });

  it('names locks, keys, languages and ends as people do', () => {
    const after: Pack = {
      ...empty,
      rules: [dear],
      overrides: { apologise: { off: true }, 'apologise/help-request': { severity: 'hint' } },
      locked: ['overrides/boilerplate/severity', 'rules/x-shop/dear'],
      keys: [{ key: 'A'.repeat(43), name: 'Malik' }],
      lists: { name: { fr: ['mot'], en: [] } },
      brand: {
        languages: ['fr'],
        admission: 'forbidden',
        incidents: [{ text: 'A power cut.', until: '2026-11-28T01:00:00Z' }],
      },
    };
    const lines = told({ ...empty, rules: [dear] }, after).join('\n');
    expect(lines).toContain('Off: +yes');
    expect(lines).toContain('+Stock phrases › Weight');
    expect(lines).toContain('+We do not say dear friend.');
    expect(lines).toContain('Malik');
    expect(lines).toContain('name › French: +mot');
    expect(lines).toContain('+French');
    expect(lines).toMatch(/\+A power cut\. \(until 2[78] Nov 2026/);
    // No code name of a field, no path, no instant in the form of machines.
    expect(lines).not.toMatch(/overrides|x-shop|AAAA|forbidden|T01:00|\btrue\b|young|kind/);
  });
});
