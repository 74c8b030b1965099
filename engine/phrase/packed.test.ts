import { describe, expect, it } from 'vitest';
import { compilePhrases } from './compile';
import { packPhrases, unpackPhrases } from './packed';

const compiled = compilePhrases(
  [
    { owner: 'blame', phrases: ['vous (auriez|aviez) ..3 dû', '{lisez*} UNLESS after svp WHEN text merci'] },
    { owner: 'blame/soft', phrases: ['constructor'] },
  ],
  'fr',
  { list: () => undefined, inflect: () => [] },
);

describe('packed phrases', () => {
  it('come out as they went in, through JSON', () =>
    expect(unpackPhrases(JSON.parse(JSON.stringify(packPhrases(compiled))))).toEqual(compiled));
  it('are smaller than what they hold', () =>
    expect(JSON.stringify(packPhrases(compiled)).length).toBeLessThan(JSON.stringify(compiled).length / 2));
  it('refuse a number that no character stands for', () =>
    expect(() => packPhrases({ ...compiled, programs: [[60_000, 0, 0]] })).toThrow(/fits/));
});
