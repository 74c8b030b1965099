import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';

const { analyse, answer } = createJudge();
const CASE: CaseInput = { platform: 'x', visibility: 'public', thread: [], draft: '' };
const customer = (text: string) => ({ role: 'customer' as const, text });

describe('the engine always answers', () => {
  it.each([
    ['an empty draft', CASE],
    ['white space', { ...CASE, draft: ' \n\t ' }],
    ['no thread', { ...CASE, draft: 'Bonjour, désolé.' }],
    [
      '10,000 characters',
      { ...CASE, draft: 'Vous auriez dû lire les conditions, désolé si vous le prenez mal. '.repeat(160) },
    ],
    ['10,000 characters without an end', { ...CASE, draft: 'vous auriez '.repeat(900) }],
    [
      'a thread of 200 messages',
      { ...CASE, thread: Array.from({ length: 200 }, (_, i) => customer(`message ${i}`)), draft: 'ok' },
    ],
    ['an unknown language', { ...CASE, thread: [customer('これはひどい')], draft: '申し訳ありません' }],
    [
      'right-to-left',
      { ...CASE, thread: [customer('איפה החבילה שלי')], draft: 'אנחנו מצטערים, we are sorry' },
    ],
    ['lone surrogates', { ...CASE, draft: '\ud83d bonjour \udc00 désolé' }],
    ['emoji alone', { ...CASE, draft: '👩‍👩‍👧🎉' }],
    ['only signs', { ...CASE, draft: '!!! ??? … ,,, «»' }],
  ] as const)('%s', (_name, input) => {
    const given = answer(input as CaseInput);
    for (const { spans, rewrites } of given.diagnostics) {
      for (const [start, end] of spans)
        expect(0 <= start && start < end && end <= input.draft.length).toBe(true);
      for (const { text, edits } of rewrites) expect(edits.length > 0 && text !== input.draft).toBe(true);
    }
  });

  it('says nothing of an empty draft', () => {
    expect(answer({ ...CASE, thread: [customer('Colis perdu !')] }).diagnostics).toEqual([]);
  });

  it('gives the same answer at the second reading', () => {
    const input = {
      ...CASE,
      thread: [customer('Colis perdu, 10 mails sans réponse')],
      draft: 'Vous auriez dû lire les conditions.',
    };
    expect(analyse(input).diagnostics).toEqual(analyse(input).diagnostics);
    expect(analyse(input).diagnostics.map(({ rule }) => rule)).toContain('blame-customer');
  });
});
