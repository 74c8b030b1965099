import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Locale } from '../types/text';
import { maybeFrom, sureFrom, surelyFrom } from './trouble';

const judge = createJudge();
const EMPTY = {
  fr: 'Bonjour, merci de votre message. Bonne journée.',
  en: 'Hello, thanks for your message. Have a nice day.',
};

const judged = (locale: Locale, text: string) =>
  judge.analyse({
    platform: 'facebook',
    visibility: 'public',
    locale,
    thread: [{ role: 'customer', text }],
    draft: EMPTY[locale],
  });

const latest = (locale: Locale, words: number) =>
  judged(locale, Array.from({ length: words }, () => 'train').join(' ')).reading.customer.latest;

describe('what makes a trouble sure', () => {
  it('grows with an English message, up to a limit; in French it is the same for all', () => {
    expect([2, 9, 21, 45, 200].map((words) => sureFrom(latest('en', words)))).toEqual([0.3, 1, 4, 7.5, 7.5]);
    expect([2, 10, 200].map((words) => sureFrom(latest('fr', words)))).toEqual([1.5, 1.5, 1.5]);
  });

  it('is more than what makes it possible, and less than what is asked beside the draft', () => {
    for (const locale of ['fr', 'en'] as const)
      for (const words of [2, 10, 40]) {
        const message = latest(locale, words);
        expect(maybeFrom(message)).toBeLessThan(sureFrom(message));
        expect(surelyFrom(message)).toBeGreaterThan(sureFrom(message));
      }
  });
});

describe('a complaint of a few words, told as a bare fact', () => {
  it.each([
    ['fr', 'Ça capte plus rien dans ma rue'],
    ['fr', 'Plus d’eau chaude depuis dimanche, deux bébés à la maison'],
    ['fr', 'Ascenseur HS, ma mère coincée au quatrième'],
    ['en', 'Third week my bins are still full'],
    ['en', 'paid for fast lane, queued an hour'],
    ['en', 'lift broken, mum stuck on the fourth floor'],
    ['en', 'No hot water since Sunday, two babies here'],
    ['en', 'Lovely, another cancelled train'],
  ] as const)('%s: lacks an apology where the reply only thanks: %s', (locale, text) => {
    const { customer, diagnostics } = judged(locale, text);
    expect(customer.act).toBe('complaint');
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toContainEqual(['apologise', 'error']);
  });

  it.each([
    ['fr', 'Merci ! Une petite éraflure sur le pied, trois fois rien, la table est superbe'],
    ['fr', 'Livré hier, rien à redire'],
    ['fr', 'Vous ouvrez à quelle heure le samedi ?'],
    ['en', 'Came yesterday, all good'],
    ['en', 'What time do you open on Saturdays?'],
    ['en', 'The old logo was nicer tbh'],
  ] as const)('%s: and one who tells of none is owed nothing: %s', (locale, text) => {
    const { diagnostics } = judged(locale, text);
    expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
