import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';

const { engine } = createJudge();
const actOf = (customer: string, draft: string): string =>
  engine.analyse(draft, {
    platform: 'x',
    visibility: 'public',
    thread: [{ role: 'customer', text: customer }],
  }).customer.act;

describe('how the writer takes the customer', () => {
  const thread = [{ role: 'customer' as const, text: 'The lamp arrived on Tuesday, in two boxes' }];
  const read = (draft: string) =>
    engine.analyse(draft, { platform: 'x', visibility: 'public', thread }).reading.customer;
  const weightOf = (draft: string, act: string): number =>
    read(draft).ranked.find((one) => one.act === act)?.total ?? Number.NaN;

  it('is told by an apology, by thanks for a compliment and by words', () => {
    expect(weightOf('So sorry about that, Ann.', 'complaint')).toBeGreaterThan(
      weightOf('Noted, Ann.', 'complaint'),
    );
    expect(weightOf('What kind words, Ann!', 'praise')).toBeGreaterThan(weightOf('Noted, Ann.', 'praise'));
    expect(weightOf('The claim is with the depot, Ann.', 'other')).not.toBe(weightOf('Ann.', 'other'));
  });

  it('leaves what the words alone tell of trouble as it is', () => {
    expect(read('So sorry about that, Ann.').trouble).toBe(read('Noted, Ann.').trouble);
  });

  it('tells beside the words whether a trouble is answered', () => {
    expect(read('So sorry about that, Ann.').answered).toBeGreaterThan(
      read('Glad you love it, Ann!').answered,
    );
  });

  it('is the same reading for drafts that tell the same', () => {
    expect(read('So sorry about that, Ann.')).toBe(read('So sorry about that, Zelda.'));
  });

  it('tells nothing while nothing of weight is written yet', () => {
    expect(read('Ann').ranked).toEqual(read('').ranked);
  });

  it('weighs a draft of another language by that language', () => {
    const told = (locale: 'fr' | 'en') =>
      engine.analyse('Sorry! Désolé !', { platform: 'x', visibility: 'public', thread, locale }).reading
        .customer.ranked;
    expect(told('fr')).not.toEqual(told('en'));
    expect(told('en')).not.toEqual(told('fr'));
  });

  it('does not make praise of a plain complaint', () => {
    expect(
      actOf('Three calls, no answer, and the fridge is still broken', 'Thank you for your kind words, Ann!'),
    ).toBe('complaint');
    expect(
      actOf(
        'Trois appels, aucune réponse, et le frigo est toujours en panne',
        'Merci pour ces mots gentils !',
      ),
    ).toBe('complaint');
  });
});
