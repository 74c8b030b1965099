import fc from 'fast-check';
import { corePack } from '../../rules/bin/core-pack';
import type { Override } from '../../rules/pack/schema/override';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';

const CORE = (corePack().rules ?? []).map(({ id }) => id);
const WORDS = ['navré', 'colis', 'retour', 'sorry', 'parcel', 'merci', 'encore', 'late', 'jamais', 'vous'];

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));
const phrases = fc.uniqueArray(phrase, { maxLength: 4 });
const text = fc.oneof(phrase, fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }));
const both = fc.record({ fr: text, en: text });
const byLocale = fc.record({ fr: phrases, en: phrases });
const severity = fc.constantFrom('error' as const, 'warning' as const, 'hint' as const);

const example = fc.record({
  thread: fc.array(fc.record({ role: fc.constantFrom('customer' as const, 'brand' as const), text }), {
    maxLength: 2,
  }),
  draft: text,
});
const examples = fc.record({
  flags: fc.array(example, { maxLength: 3 }),
  allows: fc.array(example, { maxLength: 3 }),
});

const rule = fc
  .record({
    slug: fc.constantFrom('no-emoji', 'our-words', 'tu', 'delay'),
    severity,
    message: both,
    why: both,
  })
  .chain(({ slug, ...rest }) =>
    fc.record({ fr: phrases, en: phrases, examples: fc.record({ fr: examples, en: examples }) }).map(
      (more): PackRule => ({
        id: `x-shop/${slug}`,
        family: 'faults',
        ...rest,
        detect: { kind: 'phrase', fr: more.fr, en: more.en },
        examples: more.examples,
      }),
    ),
  );

const override = fc
  .record(
    { severity, message: both, off: fc.boolean(), add: byLocale, remove: byLocale },
    { requiredKeys: [] },
  )
  .map((one) => one as Override);

/** Packs of a shop's team: all of them say something of few rules, so that two of them meet. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    version: fc.integer({ min: 1, max: 9 }),
    name: text,
    rules: fc.uniqueArray(rule, { selector: ({ id }) => id, maxLength: 3 }),
    overrides: fc.dictionary(fc.constantFrom(...CORE.slice(0, 6)), override, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    lists: fc.dictionary(fc.constantFrom('ours', 'theirs'), byLocale, { maxKeys: 2, noNullPrototype: true }),
    locked: fc.uniqueArray(fc.constantFrom('overrides/boilerplate', 'overrides/apologise'), { maxLength: 2 }),
  })
  .map((rest): Pack => ({ schemaVersion: 1, id: 'shop', ...rest }));
