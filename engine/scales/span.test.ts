import { describe, expect, it } from 'vitest';
import { heaviest } from './span';

const span = (...shares: number[]) => heaviest(Float32Array.from(shares));

describe('the words that weigh most', () => {
  it('leaves light words out', () => expect(span(0, 0, 3, 2, 0, 0)).toEqual({ from: 2, to: 4 }));
  it('bridges a light word between heavy ones', () => expect(span(2, 0, 2, 0)).toEqual({ from: 0, to: 3 }));
  it('does not bridge what speaks against', () => expect(span(3, 2, -9, 1, 0)).toEqual({ from: 0, to: 2 }));
  it('never shows a single word where there are two', () =>
    expect(span(0, 5, 0)).toEqual({ from: 1, to: 3 }));
  it('copes with one word', () => expect(span(1)).toEqual({ from: 0, to: 1 }));
});
