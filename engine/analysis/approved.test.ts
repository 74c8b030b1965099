import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../types/diagnostic';
import { withoutApproved } from './approved';

const draft = 'Bonjour. Nous restons à votre disposition. Relisez le site.';
const at = (words: string): readonly [number, number] => [
  draft.indexOf(words),
  draft.indexOf(words) + words.length,
];
const found = (...words: string[]): Diagnostic => ({
  rule: 'boilerplate',
  severity: 'hint',
  spans: words.map(at),
  message: '',
  why: '',
  rewrites: [],
});

describe('approved wording', () => {
  it('is left alone, whatever its case', () =>
    expect(
      withoutApproved([found('à votre disposition')], draft, ['nous restons à votre disposition']),
    ).toEqual([]));
  it('covers nothing beside it', () =>
    expect(
      withoutApproved([found('à votre disposition', 'Relisez')], draft, ['à votre disposition'])[0]?.spans,
    ).toEqual([at('Relisez')]));
  it('never hides a missing move', () =>
    expect(withoutApproved([found()], draft, ['Bonjour'])).toHaveLength(1));
  it('does nothing when there is none', () =>
    expect(withoutApproved([found('Relisez')], draft, undefined)).toHaveLength(1));
});
