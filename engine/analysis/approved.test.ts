import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../types/diagnostic';
import { withoutApproved, wordingIn } from './approved';

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
    expect(withoutApproved([found('Relisez')], draft, [])).toHaveLength(1));
  it('holds for an incident until its end', () => {
    const until = '2026-11-27T18:00:00+01:00';
    const brand = { name: '', approved: ['Merci.'], incidents: [{ text: 'Panne en cours.', until }] };
    expect(wordingIn(brand, '2026-11-27T17:59:00+01:00')).toEqual(['Merci.', 'Panne en cours.']);
    expect(wordingIn(brand, '2026-11-27T18:01:00+01:00')).toEqual(['Merci.']);
    expect(wordingIn(brand, undefined)).toHaveLength(2);
    expect(wordingIn(undefined, undefined)).toEqual([]);
  });
});
