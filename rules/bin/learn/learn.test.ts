import { describe, expect, it } from 'vitest';
import { inFold, outOfFold } from './folds';
import { Softmax } from './softmax';
import { threshold } from './threshold';
import { type Lesson, train, weigh } from './train';

const SETTINGS = { l1: 0.1, l2: 1, alpha: 0.5, rounds: 20 };
const lesson = (shows: boolean, ...features: string[]): Lesson => ({ features, shows, counts: 1 });
const LESSONS = Array.from({ length: 20 }, (_, i) => [
  lesson(true, 'auriez du', `filler ${i}`),
  lesson(false, 'avons du', `filler ${i}`),
]).flat();

describe('learning', () => {
  it('gives weight to what tells, and none to what does not', () => {
    const learned = train(LESSONS, { ...SETTINGS, l1: 2 });
    expect(weigh(learned, ['auriez du'])).toBeGreaterThan(0);
    expect(weigh(learned, ['avons du'])).toBeLessThan(0);
    expect([...learned.weights.keys()].filter((name) => name.startsWith('filler'))).toEqual([]);
  });

  it('keeps no feature that only half-counted lessons hold', () => {
    const real = { features: ['a word of somebody'], shows: false, counts: 0.9 };
    expect(train([...LESSONS, real, real, real], SETTINGS).weights.has('a word of somebody')).toBe(false);
  });

  it('learns the same from the same', () => {
    expect([...train(LESSONS, SETTINGS).weights]).toEqual([...train(LESSONS, SETTINGS).weights]);
  });

  it('tells several kinds apart', () => {
    const model = new Softmax(3, 3, SETTINGS);
    model.learn(Array.from({ length: 30 }, (_, i) => ({ features: [i % 3], kind: i % 3 })));
    for (const kind of [0, 1, 2]) {
      const sums = [0, 1, 2].map((other) => model.weight(kind, other));
      expect(sums.indexOf(Math.max(...sums))).toBe(kind);
    }
  });

  it('sets the least weight by the part that may be flagged, what phrases flag first', () => {
    const weights = Array.from({ length: 100 }, (_, i) => i);
    const flagged = (values: readonly number[], least: number) => values.filter((one) => one > least).length;
    expect(flagged(weights, threshold(weights, 0.05))).toBe(5);
    const heard = weights.map((weight) => (weight < 1 ? Number.POSITIVE_INFINITY : weight));
    expect(flagged(heard, threshold(heard, 0.05))).toBe(5);
  });

  it('tries on what it has not learned from', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'];
    expect(rows.filter(inFold(1, 2))).toEqual(['b', 'd']);
    expect(rows.filter(outOfFold(1, 2))).toEqual(['a', 'c', 'e']);
  });
});
