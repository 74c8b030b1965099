import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokens';
import type { Locale } from '../types/text';
import { compilePhrases, type PhraseSources } from './compile';
import { createMatcher } from './matcher';

const SOURCES: PhraseSources = {
  list: (name) => ({ doing: ['lire', 'contacter', 'prendre le temps'], self: ['@self x'] })[name],
  inflect: (lemma) => (lemma === 'lire' ? ['lire', 'lu', 'lisez'] : []),
};

function find(phrase: string, text: string, locale: Locale = 'fr'): string[] {
  const compiled = compilePhrases([{ owner: 'r', phrases: [phrase] }], locale, SOURCES);
  const matcher = createMatcher(JSON.parse(JSON.stringify(compiled)));
  return matcher.find(text, tokenise(text, locale)).map(({ span }) => text.slice(...span));
}

describe('phrases', () => {
  it.each([
    ['vous auriez dû', 'Vous auriez du lire', 'Vous auriez du'],
    ['vous auriez dû', 'vs auriez «dû» lire', 'vs auriez «dû'],
    ["n'avez pas lu", 'vous n’avez pas lu', 'n’avez pas lu'],
    ["n'avez pas lu", 'vous navez pas lu', 'navez pas lu'],
    ['(désolé|navré)', 'je suis navré', 'navré'],
    ['très [bien] sûr', 'très sûr', 'très sûr'],
    ['très [bien|peu] sûr', 'très peu sûr', 'très peu sûr'],
    ['vous ..2 lire', 'vous, à vrai lire', 'vous, à vrai lire'],
    ['rembours*', 'un remboursement', 'remboursement'],
    ['~lire', 'vous lisez', 'lisez'],
    ['vous @doing', 'vous prendre le temps', 'vous prendre le temps'],
    ['vous {auriez dû} lire', 'vous auriez dû lire', 'auriez dû'],
    ['{vous} auriez {dû} lire', 'vous auriez dû lire', 'vous auriez dû'],
    ['#time', 'avant 17 h 30', '17 h'],
    ['"?"', 'ah bon ?', '?'],
    ['^ vous', '@jean vous êtes', 'vous'],
    ['merci $', 'bon, merci !', 'merci'],
    ['^, vous', 'bon, vous voyez', 'vous'],
    ['vous avez', 'avez-vous vu ? vous 😀 avez vu', 'vous 😀 avez'],
    ['oeuvre', 'tout en œuvre', 'œuvre'],
    ['pas UNLESS before ne ..3', 'je veux pas', 'pas'],
    ['lu WHEN clause si', 'si vous avez lu, bravo', 'lu'],
  ])('%s is found in «%s»', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual([expected]);
  });

  it.each([
    ['vous auriez dû', 'vous auriez, dû'],
    ['vous ..2 lire', 'vous; lire'],
    ['vous ..2 lire', 'vous. lire'],
    ['vous ..2 lire', 'vous un deux trois lire'],
    ['^ vous', 'bonjour vous'],
    ['pas UNLESS before ne ..3', 'je ne veux pas'],
    ['pas UNLESS sentence ne', 'pas moi, je ne sais'],
    ['pas UNLESS text ne', 'pas moi. Je ne sais.'],
    ['lu UNLESS after tard', 'lu, tard'],
    ['lu WHEN clause si', 'si vous voulez, lu'],
  ])('%s is not found in «%s»', (phrase, text) => {
    expect(find(phrase, text)).toEqual([]);
  });

  it.each([
    ["you didn't read", "you didn't read", 'en'],
    ['you did not read', 'You didnt read', 'en'],
    ['we are', 'we’re sorry'.slice(0, 5), 'en'],
  ] as const)('%s is found in «%s»', (phrase, text, locale) => {
    expect(find(phrase, text, locale)).toEqual([text]);
  });

  it('finds all that do not overlap, the longest of those that begin together', () => {
    expect(find('bon [bon]', 'bon bon bon')).toEqual(['bon bon', 'bon']);
  });

  it.each([
    ['vous (lire', 'at 10: expected «)», found the end'],
    ['~ lire', 'at 0: expected a word or a sign of the phrase language, found «~»'],
    ['lu UNLESS near x', 'at 10: expected one of before, after, clause, sentence, text, found «near»'],
    ['#colour', 'at 0: expected one of #number'],
    ['a ..40 b', 'at 2: expected a gap of 1 to 12 words, found «..40»'],
    ['', 'at 0: expected a word, found the end'],
    // A space parts the words of packed phrases: one inside a literal would shift all behind it.
    ['from "your bank"', 'at 5: expected a word or a sign of the phrase language, found «"»'],
    ['@nowhere', 'expected the name of a word list, found «@nowhere»'],
    ['@self', 'expected a list that does not hold itself'],
    ['~pouvoir', 'expected a verb that Tact can inflect, found «pouvoir»'],
  ])('refuses «%s» by place and expectation', (phrase, message) => {
    expect(() => find(phrase, 'x')).toThrow(message);
    expect(() => find(phrase, 'x')).toThrow('r: phrase 1 (fr)');
  });

  it('tells a fault in a list alike to each phrase that names it', () => {
    const list = (name: string) => ({ outer: ['lu', '@broken'], broken: ['vous (lire'] })[name];
    const phrases = ['@broken', '@outer', 'pas @broken', '@outer'];
    let told = '';
    try {
      compilePhrases([{ owner: 'r', phrases }], 'fr', { ...SOURCES, list });
    } catch (error) {
      told = (error as Error).message;
    }
    const faults = told.split('\n').map((fault) => fault.split('»: ')[1]);
    expect(faults).toHaveLength(phrases.length);
    expect(new Set(faults).size).toBe(1);
    expect(told).not.toContain('hold itself');
  });
});
