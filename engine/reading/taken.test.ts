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

  it.each([
    ['en', 'My order never arrived and nobody answers. I am disgusted.', 'Thanks for reaching out! Have a great day.'],
    ['en', 'Three calls about my broken boiler and still no answer, this is a disgrace', 'Our customers love us 😊 Best service in town!'],
    ['en', 'My parcel never arrived, nobody answers my calls, worst service ever!', 'Thank you for your feedback, see you soon!'],
    ['fr', 'Commande jamais reçue et personne ne répond, je suis dégoûtée.', 'Bonjour Maud, merci de votre message. Bonne journée !'],
    ['fr', 'Mes lunettes sont arrivées cassées et personne ne répond, c’est honteux !', 'Nous sommes leaders et nos clients sont ravis 😊'],
    ['fr', 'Le chauffe-eau est encore en panne après votre réparation, c’est une honte', 'Merci pour votre avis, à très bientôt chez nous !'],
  ] as const)('does not talk a plain complaint down, careless as it is (%s): %s', (_, text, draft) => {
    const situation = { platform: 'x', visibility: 'public', thread: [{ role: 'customer', text }] } as const;
    const heavy = engine.analyse(draft, situation).diagnostics.filter(({ severity }) => severity !== 'hint');
    expect(heavy.map(({ rule }) => rule)).toContain('apologise');
  }); // biome-ignore format: a list reads better dense
});
