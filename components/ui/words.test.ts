import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };
import { words, wordsFor } from './words';

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('words', () => {
  it('counts as French does: zero and one are singular', () => {
    const say = words('fr');
    expect([0, 1, 2].map((n) => say('bar.ideas', { n }))).toEqual(['0 idée', '1 idée', '2 idées']);
  });

  it('counts as English does: only one is singular', () => {
    const say = words('en');
    expect([0, 1, 2].map((n) => say('bar.ideas', { n }))).toEqual(['0 ideas', '1 idea', '2 ideas']);
  });

  it('puts values in and leaves a placeholder that has none', () => {
    expect(words('en')('card.position', { n: 1, total: 3 })).toBe('1 of 3');
    expect(words('en')('bar.add')).toBe('To add: {moves}');
  });

  it('takes pack ids with hyphens and knows what it does not know', () => {
    expect(wordsFor('en', 'move', 'offer-handoff')).toBe('a private way on');
    expect(wordsFor('en', 'rule', 'x-shop/no-emoji')).toBeUndefined();
    expect(wordsFor('en', 'rule', 'constructor')).toBeUndefined();
  });
});

describe('the two languages', () => {
  const french = new Map(leaves(fr));
  const english = new Map(leaves(en));

  it('have the same keys and the same placeholders', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of english)
      expect([key, placeholders(french.get(key)!)]).toEqual([key, placeholders(text)]);
  });

  it('have keys that browsers accept', () => {
    for (const key of english.keys()) expect(key).toMatch(/^[A-Za-z0-9_.]+$/);
  });

  it('never raise their voice', () => {
    for (const text of [...french.values(), ...english.values()]) expect(text).not.toContain('!');
  });

  it('put no-break spaces where French wants them', () => {
    for (const text of french.values()) {
      expect(text).not.toMatch(/(?<!\u202f)[;?»]|«(?!\u202f)|(?<!\u00a0):/u);
      expect(text).not.toContain("'");
    }
  });

  it('keep the description within the stores’ 132 characters', () => {
    for (const book of [fr, en]) expect(book.extDescription.length).toBeLessThanOrEqual(132);
  });
});
