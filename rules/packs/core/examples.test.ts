import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';
import { judgeExample } from '../../examples/judge-example';
import type { PackRule } from '../../pack/schema/rule';

const { engine, pack } = createJudge();
const LOCALES = ['fr', 'en'] as const;
const KINDS = ['flags', 'allows'] as const;
/** Fewer would prove little; a rule marked young may start with half. */
const FEWEST = 8;

const languagesOf = ({ id }: PackRule): readonly ('fr' | 'en')[] => (id === 'apology-agreement' ? ['fr'] : LOCALES);

const examples = (pack.rules ?? []).flatMap((rule) =>
  LOCALES.flatMap((locale) =>
    KINDS.flatMap((kind) => (rule.examples?.[locale][kind] ?? []).map((example) => ({ rule, locale, kind, example }))),
  ),
);

const misses = (pack.rules ?? []).flatMap((rule) =>
  LOCALES.flatMap((locale) =>
    (rule.examples?.[locale].misses ?? []).map(({ wanted, ...example }) => ({ rule, locale, wanted, example })),
  ),
);

describe('the core pack', () => {
  it.each(pack.rules ?? [])('$id has enough examples in each of its languages', (rule) => {
    const fewest = rule.young ? FEWEST / 2 : FEWEST;
    for (const locale of languagesOf(rule)) {
      for (const kind of KINDS) expect(rule.examples?.[locale][kind].length, `${locale} ${kind}`).toBeGreaterThanOrEqual(fewest);
    }
  });

  it.each(examples)('$rule.id $locale $kind: $example.draft', ({ rule, locale, kind, example }) => {
    expect(judgeExample(engine, rule, locale, kind, example)).toBe('ok');
  });

  it.each(misses)('$rule.id $locale still misses (move it to $wanted when this fails): $example.draft', ({ rule, locale, wanted, example }) => {
    expect(judgeExample(engine, rule, locale, wanted, example)).not.toBe('ok');
  });

  it('sees an example that comes out wrong', () => {
    const rule = pack.rules?.find(({ id }) => id === 'apologise') as PackRule;
    const sound = { thread: [{ role: 'customer' as const, text: 'Colis perdu, personne ne répond.' }], draft: 'Bonjour, toutes nos excuses.' };
    expect(judgeExample(engine, rule, 'fr', 'flags', sound)).toBe('silent');
  });
});
