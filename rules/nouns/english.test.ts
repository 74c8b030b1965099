import { describe, expect, it } from 'vitest';
import { englishNouns } from './english';

const named = (text: string): string[] => englishNouns([text]).map(({ noun }) => noun);

describe('English nouns for things of the customer’s', () => {
  it.each([
    ['My new pushchair arrived with a bent wheel.', 'pushchair'],
    ['my big black desk lamp is in pieces', 'desk lamp'],
    ['I bought a washing machine from you and it stopped working.', 'washing machine'],
    ['The oven you delivered last week will not start.', 'oven'],
    ['the shoes I ordered in March are still nowhere', 'shoes'],
    ['Bed frame arrived without slats', 'bed frame'],
    ['my glasses came scratched', 'glasses'],
    ['still waiting for our lawnmower', 'lawnmower'],
    ['our leather sofa split after a week', 'sofa'],
    ['I received two lamps and both are broken', 'lamps'],
  ])('%s', (text, noun) => expect(named(text)).toEqual([noun]));

  it('are none where somebody, a body, a time, a place or a mere word for trouble is theirs', () => {
    const told = [
      'My problem is that nobody answers.',
      'my husband is furious and my daughter cried',
      'my mum’s watch stopped',
      'my back hurts and my knee is broken',
      'my birthday was ruined, my evening too',
      'my order, my parcel and my refund never came',
      'your driver was rude, what a bastard',
      'my medication never arrived',
      'I sent my details to your team',
      'our Paris office is waiting',
    ];
    expect(told.flatMap(named)).toEqual([]);
  });

  it('are not run into the verb behind them', () => {
    expect(named('my kettle leaks')).toEqual(['kettle']);
    expect(named('my phone lags all day')).not.toContain('phone lags');
  });

  it('tell where they stand, in which message, and whether they are several', () => {
    const texts = ['Hello?', 'Well: my running shoes came torn.'];
    const [found] = englishNouns(texts);
    expect(found).toMatchObject({ message: 1, plural: true });
    expect(texts[1]?.slice(found?.start, found?.end)).toBe(found?.noun);
  });

  it('stand right behind curly quotes, emoji and accents', () => {
    const text = 'It’s a café 😡 “again”: my coffee grinder is dead';
    const [found] = englishNouns([text]);
    expect(text.slice(found?.start, found?.end)).toBe('coffee grinder');
  });
});
