import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Locale } from '../types/text';

const judge = createJudge();
const SAID = { fr: 'Mon colis est perdu depuis deux semaines', en: 'My parcel is lost, two weeks now' };

function written(
  locale: Locale,
  author: string,
  draft: string,
  earlier?: readonly [to: string, text: string],
) {
  const input = {
    platform: 'facebook',
    visibility: 'public',
    thread: [{ role: 'customer', author, text: SAID[locale] }],
    history: earlier ? [{ to: earlier[0], text: earlier[1] }] : [],
    draft,
  } as unknown as CaseInput;
  return judge.analyse(input);
}

describe('somebody else’s name', () => {
  it.each([
    ['en', 'Hi, Mr. Bell. We are sorry about your parcel.', 'Hi, Tom. We are sorry'],
    ['en', 'Hi Sam Bell, we are sorry about your parcel.', 'Hi Tom, we are sorry'],
    ['en', 'Mr. Bell, we are sorry about your parcel.', 'Tom, we are sorry'],
  ] as const)(
    '%s: makes way for the customer’s in a whole reply, and is not taken out besides: %s',
    (locale, start, expected) => {
      const draft = `${start} Please DM us your order number so we can look into it. ^AB`;
      const analysis = written(locale, 'Tom Walker', draft, ['Sam Bell', 'Hi, Mr. Bell. Sorry, Sam Bell!']);
      const rules = analysis.diagnostics.map(({ rule }) => rule);
      expect(rules).toContain('wrong-name');
      expect(rules).toContain('expose-personal-data');
      expect(judge.rewriter.whole(analysis, locale)[0]?.text.startsWith(expected)).toBe(true);
    },
  );

  it.each([
    ['fr', 'Anne Durand, nous sommes désolés pour votre colis.', 'Nous sommes désolés pour votre colis.'],
    ['fr', 'Bonjour Anne Durand, nous sommes désolés pour votre colis.', 'Bonjour, nous sommes désolés pour votre colis.'],
    ['fr', 'Bonjour, Anne Durand. Nous sommes désolés pour votre colis.', 'Bonjour. Nous sommes désolés pour votre colis.'],
  ] as const)('%s: a name that they did not publish goes with its comma: %s', (locale, start, expected) => {
    const analysis = written(locale, 'lulu_du_33', `${start} Écrivez-nous en MP et nous vérifions. Léa`);
    const one = analysis.diagnostics.find(({ rule }) => rule === 'expose-personal-data');
    expect(one).toBeDefined();
    const texts = one ? judge.rewriter.rewrites(analysis, one, locale).map(({ text }) => text) : [];
    expect(texts[0]?.startsWith(expected)).toBe(true);
    expect(texts.filter((text) => /^[\s,.]|[,] ?[.]|Bonjour [ÉN]/.test(text))).toEqual([]);
  }); // biome-ignore format: a list reads better dense
});
