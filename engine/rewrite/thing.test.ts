import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { situationOf } from '../../rules/bin/situation-of';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { CaseNoun } from '../types/situation';
import type { Locale } from '../types/text';

const judge = createJudge();
const DRAFT = {
  fr: 'Bonjour, vous auriez dû lire nos conditions.',
  en: 'Hello, you should have read our terms.',
};

const caseOf = (locale: Locale, texts: readonly string[]): CaseInput =>
  ({
    platform: 'facebook',
    visibility: 'public',
    thread: texts.map((text) => ({ role: 'customer', text })),
    draft: DRAFT[locale],
  }) as unknown as CaseInput;

/** All whole replies to what a customer wrote. */
const wholes = (locale: Locale, ...texts: string[]): string =>
  judge.rewriter
    .whole(judge.analyse(caseOf(locale, texts)), locale)
    .map(({ text }) => text)
    .join('\n');

describe('the trouble in the customer’s own noun', () => {
  it.each([
    ['fr', 'Ma poussette est arrivée cassée, c’est inadmissible !', 'votre poussette'],
    [
      'fr',
      'Mes lunettes de soleil sont arrivées cassées et personne ne répond, c’est honteux !',
      'vos lunettes de soleil',
    ],
    ['fr', 'mon imprimante ne marche plus, je suis dégoûtée', 'votre imprimante'],
    ['fr', 'Lave-vaisselle livré le 2 mai, en panne le 9, une honte.', 'votre lave-vaisselle'],
    ['en', 'My pushchair arrived broken and nobody cares, a disgrace', 'your pushchair'],
    ['en', 'The update killed my router @90210. Fix it, nobody cares, a disgrace', 'your router'],
    ['en', 'our washing machine stopped working after two days, unbelievable', 'your washing machine'],
  ] as const)('%s: %s', (locale, customer, named) => {
    const text = wholes(locale, customer);
    expect(text.split('\n').filter((one) => one.includes(named))).toHaveLength(3);
  });

  it.each([
    ['Shame on you for delaying my coach again, a disgrace!', 'delay'],
    ['Your attendant was extremely rude to us in Leeds. Never again!', 'you were treated'],
    ['Your app keeps crashing, nobody cares, a disgrace!', 'with the app'],
    ['You lost my bags in Leeds, nobody cares, a disgrace!', 'trouble with'],
  ])('or in the word for what happened: %s', (customer, named) => {
    expect(
      wholes('en', customer)
        .split('\n')
        .filter((one) => one.includes(named)),
    ).toHaveLength(3);
  });

  it('stays in plain words where two things broke, or one is only mentioned', () => {
    const two = wholes('en', 'My lamp is broken and my chair is broken too, a disgrace, nobody cares');
    const aside = wholes(
      'en',
      'The soup was cold and the waiter was rude to us, a disgrace. I had my bicycle with me.',
    );
    expect(two).not.toBe('');
    expect(aside).not.toBe('');
    expect(two).not.toMatch(/your (?:lamp|chair)/);
    expect(aside).not.toContain('bicycle');
  });

  it('is said in the customer’s language, also where the draft is in another', () => {
    const input = caseOf('fr', ['My pushchair arrived broken and nobody cares, a disgrace']);
    const whole = judge.rewriter.whole(judge.analyse(input), 'fr').map(({ text }) => text);
    expect(whole.join()).toMatch(/your pushchair/);
    expect(whole.join()).not.toContain('votre');
  });

  it('stays in plain words as long as nobody has looked for nouns', () => {
    const input = caseOf('en', ['My pushchair arrived broken and nobody cares, a disgrace']);
    const [whole] = judge.rewriter.whole(judge.engine.analyse(input.draft, situationOf(input)), 'en');
    expect(whole?.text).toMatch(/sorry|apolog/);
    expect(whole?.text).not.toContain('pushchair');
  });

  it('is not misled by nouns of another conversation', () => {
    const far: CaseNoun = { message: 7, start: 3, end: 9, noun: 'kettle', plural: false };
    const input = caseOf('en', ['It arrived broken and nobody cares, a disgrace']);
    const analysis = judge.engine.analyse(input.draft, { ...situationOf(input), nouns: [far] });
    expect(judge.rewriter.whole(analysis, 'en').map(({ text }) => text)).not.toEqual([]);
    expect(judge.rewriter.whole(analysis, 'en').join()).not.toContain('kettle');
  });
});
