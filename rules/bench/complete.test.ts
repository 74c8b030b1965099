import { describe, expect, it } from 'vitest';
import { completionsAt } from './complete';

const LISTS = ['delivery-words', 'amount', 'third-party-delivery'];
/** The caret stands at «|». */
const at = (marked: string) => {
  const caret = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), caret, LISTS);
};
const offered = (marked: string) => at(marked)?.options.map(({ text }) => text.trim());

describe('completion in a field of phrases', () => {
  it('offers lists, classes, forms, guards and their places where each can stand', () => {
    expect(offered('votre @|')).toEqual(LISTS);
    expect(offered('votre @deliv|')).toEqual(['delivery-words', 'third-party-delivery']);
    expect(offered('#n|')).toEqual(['number', 'name', 'handle']);
    expect(offered('~lire:p|')).toEqual(['pres', 'past', 'pp', 'imp']);
    expect(offered('vous auriez dû U|')).toEqual(['UNLESS']);
    expect(offered('vous auriez dû UNLESS b|')).toEqual(['before']);
  });

  it('says what is replaced, on the line of the caret', () => {
    expect(at('un @x\nvotre @am|\n@y')).toMatchObject({ from: 13, to: 15 });
  });

  it('is silent in plain words, inside a word, and where only what stands there fits', () => {
    expect(at('vous auriez dû|')).toBeNull();
    expect(at('votre @am|ount')).toBeNull();
    expect(at('votre @amount|')).toBeNull();
    expect(at('votre @zzz|')).toBeNull();
    expect(at('U|')).toBeNull();
  });
});
