import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';
import { exampleSituation } from '../../examples/judge-example';
import type { Example } from '../../pack/schema/example';

const { engine, rewriter, pack } = createJudge();

/** The first rewrite of a rule's finding in an example. */
function firstRewrite(rule: string, locale: 'fr' | 'en', example: Example): string | undefined {
  const analysis = engine.analyse(example.draft, exampleSituation(example, locale));
  const finding = analysis.diagnostics.find((one) => one.rule === rule);
  return finding && rewriter.rewrites(analysis, finding, locale)[0]?.text;
}

const told = (pack.rules ?? []).flatMap(({ id, examples }) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    (examples?.[locale].flags ?? [])
      .filter(({ rewrite }) => rewrite !== undefined)
      .map((example) => ({ id, locale, example })),
  ),
);

describe('the rewrites that examples tell', () => {
  it.each(told)('$id $locale: $example.rewrite', ({ id, locale, example }) => {
    expect(firstRewrite(id, locale, example)).toBe(example.rewrite);
  });

  it.each(['wrong-name', 'left-over', 'unfit-contact'])('%s tells two or more in each language', (rule) => {
    for (const locale of ['fr', 'en'])
      expect(told.filter((one) => one.id === rule && one.locale === locale).length).toBeGreaterThan(1);
  });

  it('sees one that is told wrong', () => {
    const [one] = told;
    if (!one) throw new Error('no example tells its rewrite');
    expect(firstRewrite(one.id, one.locale, one.example)).not.toBe(one.example.draft);
  });
});
