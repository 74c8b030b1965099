import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();
const FRENCH = 'Bonjour Harry, nous regrettons vraiment ce retard. Votre colis part ce soir.';

function isWrong(texts: readonly string[], draft: string): boolean {
  const thread = texts.map((text, i) => ({
    role: i % 2 === 0 ? ('customer' as const) : ('brand' as const),
    text,
  }));
  const { diagnostics } = engine.analyse(draft, { platform: 'x', visibility: 'public', thread });
  return diagnostics.some(({ rule }) => rule === 'wrong-language');
}

describe('a reply in another language', () => {
  it.each([
    ['a plain question', ['Where is my parcel, it has been two weeks']],
    [
      'a few words after a message that told',
      ['Where is my parcel, I have been waiting', 'Sorry, we check.', 'day 10'],
    ],
  ])('is found after %s', (_case, texts) => {
    expect(isWrong(texts, FRENCH)).toBe(true);
  });

  it.each([
    [
      'a message that changes its language at a comma',
      ['please help, internet cassé depuis hier, I work home'],
      FRENCH,
    ],
    ['words that two languages share', ['Good 👍 great service'], FRENCH],
    [
      'a customer who changed to it',
      ['Where is my parcel, I have been waiting', 'Sorry, we check.', 'ok merci'],
      FRENCH,
    ],
    [
      'a reply in both',
      ['Where is my parcel, it has been two weeks'],
      `${FRENCH} Your parcel leaves tonight, sorry.`,
    ],
    [
      'a language nobody told us of',
      ['Ya pasaron dos semanas y mi paquete sigue sin aparecer por ninguna parte'],
      FRENCH,
    ],
  ])('is not found for %s', (_case, texts, draft) => {
    expect(isWrong(texts, draft)).toBe(false);
  });
});
