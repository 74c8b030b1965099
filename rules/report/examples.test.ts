import { describe, expect, it } from 'vitest';
import type { Situation } from '../../engine/types/situation';
import { createJudge } from '../bin/judge';
import { exampleSituation } from '../examples/judge-example';
import { exampleSchema } from '../pack/schema/example';
import { anonymousCase } from './anonymous-case';

const { engine, pack } = createJudge();
const LOCALES = ['fr', 'en'] as const;

/** Rules whose point is what is masked: a name, an account, an address. */
const ABOUT_NAMES = new Set(['wrong-name', 'wrong-account', 'left-over', 'personalise', 'unfit-contact']);

const flags = (pack.rules ?? []).flatMap((rule) =>
  LOCALES.flatMap((locale) =>
    (rule.examples?.[locale].flags ?? []).map((example) => ({
      rule: rule.id,
      locale,
      draft: example.draft,
      situation: exampleSituation(example, locale),
    })),
  ),
);

function reported({ rule, draft, situation }: (typeof flags)[number]) {
  const finding = engine.analyse(draft, situation).diagnostics.find((one) => one.rule === rule);
  return finding && anonymousCase(draft, situation, finding);
}

/** Words of at least four letters of a full name: «Ed» and «Ali» are in too many words. */
const namesOf = ({ thread }: Situation): string[] =>
  thread.flatMap(({ author = '' }) => author.match(/\p{Lu}\p{L}{3,}/gu) ?? []);

const cases = flags.flatMap((flag) => {
  const told = reported(flag);
  return told ? [{ flag, told }] : [];
});

describe('the reports of every example', () => {
  it('paste as examples', () => {
    expect(cases.length).toBeGreaterThan(flags.length * 0.9);
    for (const { told } of cases) exampleSchema.parse(JSON.parse(JSON.stringify(told)));
  });

  it('hold no name of anybody who wrote in the thread', () => {
    const leaks = cases.flatMap(({ flag, told }) => {
      const text = JSON.stringify([told.draft, told.thread.map(({ text }) => text)]);
      return namesOf(flag.situation).filter((name) =>
        new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text),
      );
    });
    expect(leaks).toEqual([]);
  });

  it('hold no e-mail, link, handle or long number', () => {
    const text = JSON.stringify(cases.map(({ told }) => [told.draft, told.thread.map((one) => one.text)]));
    expect(text.match(/[\w.]+@[\w-]+\.\w+/g) ?? []).toEqual([]);
    expect(text.match(/https?:\/\/[^\s"]+/g) ?? []).toEqual([]);
    expect(text.match(/(?<![\w])@[a-z]\w+/gi) ?? []).toEqual([]);
  });

  it('are still spoken of by their rule, nineteen times in twenty', () => {
    const about = cases.filter(({ flag }) => !ABOUT_NAMES.has(flag.rule));
    const again = about.filter(({ flag, told }) => {
      const { brand, contested } = flag.situation;
      const situation = {
        ...{ platform: 'x', visibility: 'public', locale: flag.locale },
        ...(brand ? { brand } : {}),
        ...(contested === undefined ? {} : { contested }),
        ...told,
      } as unknown as Situation;
      return engine.analyse(told.draft, situation).diagnostics.some(({ rule }) => rule === flag.rule);
    });
    expect(again.length / about.length).toBeGreaterThan(0.95);
  });
});
