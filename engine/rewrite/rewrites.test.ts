import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { exampleSituation } from '../../rules/examples/judge-example';
import { applyEdits } from './edits';
import { Rewriter } from './rewrite';

const { engine, pack } = createJudge();
const rewriter = new Rewriter(engine);

const flagged = (pack.rules ?? []).flatMap((rule) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    (rule.examples?.[locale].flags ?? []).map((example) => ({ rule: rule.id, locale, example })),
  ),
);

/** Rules whose gap only the writer can fill have none. */
const recipes = new Set((pack.rules ?? []).filter(({ rewrites }) => rewrites?.length).map(({ id }) => id));

const rewritesOf = ({ rule, locale, example }: (typeof flagged)[number]) => {
  const situation = exampleSituation(example, locale);
  const analysis = engine.analyse(example.draft, situation);
  const diagnostic = analysis.diagnostics.find((one) => one.rule === rule);
  return { situation, analysis, rewrites: diagnostic ? rewriter.rewrites(analysis, diagnostic, locale) : [] };
};

describe('every rewrite of every flagged example', () => {
  it.each(flagged)('$rule $locale: $example.draft', (one) => {
    const { situation, analysis, rewrites } = rewritesOf(one);
    const before = new Set(analysis.diagnostics.map(({ rule }) => rule));
    for (const { text, edits, slots } of rewrites) {
      expect(applyEdits(one.example.draft, edits)).toBe(text);
      for (const { span } of slots) expect(text.slice(...span)).toMatch(/^⟦.+⟧$/);
      const after = engine.analyse(text, situation).diagnostics;
      expect(after.map(({ rule }) => rule)).not.toContain(one.rule);
      const fresh = after.filter(
        ({ rule, severity }) => severity !== 'hint' && !before.has(rule) && rule !== 'placeholder',
      );
      expect(fresh).toEqual([]);
    }
  });

  it('nearly every finding that can be helped has one', () => {
    const helpable = flagged.filter(({ rule }) => recipes.has(rule));
    const helped = helpable.filter((one) => rewritesOf(one).rewrites.length > 0);
    expect(helped.length / helpable.length).toBeGreaterThan(0.85);
  });

  it('invents no number, link, handle or address', () => {
    const FACT = /https?:\/\/\S+|[\w.]+@[\w.]+|@\w+|\d+/g;
    for (const one of flagged) {
      const told = JSON.stringify(one.example);
      for (const { text } of rewritesOf(one).rewrites) {
        for (const [fact] of text.matchAll(FACT)) expect(told).toContain(fact);
      }
    }
  });
});
