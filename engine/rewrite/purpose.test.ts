import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Locale } from '../types/text';

const judge = createJudge();

function wholes(locale: Locale, customer: string, draft: string): string[] {
  const input = {
    platform: 'x',
    visibility: 'public',
    thread: [{ role: 'customer', text: customer }],
    draft,
  };
  return judge.rewriter.whole(judge.analyse(input as unknown as CaseInput), locale).map(({ text }) => text);
}

describe('help in general, as what an invitation is for', () => {
  it.each([
    [
      'en',
      'My order never came, this is ridiculous.',
      'Sorry! Please DM us your details so we can assist you further.',
    ],
    [
      'en',
      'My order never came, this is ridiculous.',
      'Sorry! Please DM us your details so that our team can help. ^AB',
    ],
    [
      'fr',
      'Colis jamais reçu, c’est inadmissible.',
      'Toutes nos excuses. Écrivez-nous en MP afin de vous aider.',
    ],
    [
      'fr',
      'Colis jamais reçu, c’est inadmissible.',
      'Pardon ! Écrivez-nous en MP pour que nous puissions vous aider. Léa',
    ],
  ] as const)('%s: becomes what will be done, with no sentence more', (locale, customer, draft) => {
    const [whole = ''] = wholes(locale, customer, draft);
    expect(whole).toMatch(/look into|check what|vérifier|regarder/);
    expect(whole).not.toMatch(/assist|help|aider/);
    expect(whole.split(/[.!] /)).toHaveLength(draft.split(/[.!] /).length);
  });

  it('stays where it says more: what for is the writer’s own', () => {
    const draft = 'Message us in private so we can help you find a later coach.';
    const all = wholes('en', 'You cancelled my flight, this is ridiculous.', draft);
    expect(all).not.toEqual([]);
    expect(all.every((text) => text.includes('so we can help you find a later coach'))).toBe(true);
  });
});
