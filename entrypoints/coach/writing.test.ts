import { describe, expect, it } from 'vitest';
import type { Situation } from '../../engine/types/situation';
import type { Ask } from '../../host/language-model/ask';
import { createJudge } from '../../rules/bin/judge';
import { writtenReply } from './writing';

const { engine, rewriter } = createJudge();
const situation: Situation = {
  platform: 'x',
  visibility: 'public',
  brand: { name: 'Meublerie', contacts: [{ channel: 'dm', value: '@meublerie' }] },
  thread: [
    { role: 'customer', author: 'Camille', text: 'Mon colis est perdu depuis 9 jours, c’est honteux' },
  ],
};
const DRAFT =
  'Bonjour, vous auriez dû lire nos conditions. Nous cherchons votre colis au dépôt depuis le 3 mai.';
const analysis = engine.analyse(DRAFT, situation);
const GOOD =
  'Bonjour Camille, nous sommes désolés pour ce colis perdu. Nous le cherchons au dépôt depuis le 3 mai et vous écrivons en message privé avant ⟦délai⟧.';

/** What becomes of what a model says; null stands for a background that does not answer. */
async function shown(says: string | null): Promise<{ text: string | undefined; asked: Ask[] }> {
  const asked: Ask[] = [];
  const line = {
    ask: async (_: unknown, body: unknown) => {
      asked.push(body as Ask);
      return says === null ? null : { text: says };
    },
  } as unknown as Parameters<typeof writtenReply>[1]['line'];
  const variant = await writtenReply(analysis, { line, rewriter, ui: 'fr' });
  if (variant) expect(variant.origin).toBe('model');
  return { text: variant?.text, asked };
}

describe('what the browser’s model wrote', () => {
  it('is shown where it is sound, keeps what was right and makes nothing up', async () => {
    const { text, asked } = await shown(GOOD);
    expect(text).toBe(GOOD);
    expect(asked).toEqual([
      {
        locale: 'fr',
        draft: DRAFT,
        thread: [{ role: 'customer', text: situation.thread[0]?.text }],
        brand: 'Meublerie',
        address: 'vous',
        limit: 280,
      },
    ]);
  });

  it.each([
    ['nothing came', null],
    ['it refuses', 'Je ne peux pas vous aider avec cela.'],
    ['it talks nonsense', 'lorem ipsum dolor sit amet'],
    [
      'it answers in another language',
      GOOD.replace(
        /^.*$/,
        'Hi Camille, we are sorry about your lost parcel. We have been looking for it at the depot since 3 May and will message you.',
      ),
    ],
    ['it blames', GOOD.replace('nous sommes désolés', 'vous auriez dû vérifier, nous sommes désolés')],
    ['it loses a fact', GOOD.replace(' depuis le 3 mai', '')],
    ['it makes up a day', GOOD.replace('avant ⟦délai⟧', 'demain')],
    ['it makes up a date', GOOD.replace('avant ⟦délai⟧', 'avant le 12 mai')],
    ['it makes up a gesture', GOOD.replace('Nous le cherchons', 'Nous vous remboursons et le cherchons')],
    ['it makes up a name', GOOD.replace('Nous le cherchons', 'Notre collègue Thomas le cherche')],
    ['it makes up an address', GOOD.replace('en message privé', 'à sav@meublerie.example')],
    ['it is too long for its place', `${GOOD} ${'Nous sommes là pour vous et nous vous lisons. '.repeat(6)}`],
    ['it says the draft again', DRAFT],
  ])('is left out where %s', async (_, says) => expect((await shown(says)).text).toBeUndefined());
});
