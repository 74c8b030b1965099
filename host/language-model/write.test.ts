import { describe, expect, it } from 'vitest';
import type { Ask } from './ask';
import { instructions, question } from './ask';
import { type LanguageModel, type ModelState, modelState } from './model';
import { writeReply } from './write';

const ASK: Ask = {
  locale: 'fr',
  draft: 'Vous auriez dû lire nos conditions.',
  thread: [{ role: 'customer', text: 'Colis perdu' }],
  brand: 'Meublerie',
  address: 'vous',
  limit: 280,
};

interface Told {
  readonly state?: ModelState | (() => Promise<never>);
  readonly says?: string | (() => Promise<never>);
  readonly creates?: () => Promise<never>;
}

/** A stand-in that follows the documented interface, and notes what it was asked. */
function standIn({ state = 'available', says = 'Bonjour.', creates }: Told) {
  const asked: unknown[] = [];
  const model: LanguageModel = {
    availability: async (options) => {
      asked.push(options);
      return typeof state === 'string' ? state : state();
    },
    create: async ({ signal, ...options }) => {
      asked.push(options);
      signal.throwIfAborted();
      await creates?.();
      return {
        prompt: async (input) => {
          asked.push(input);
          return typeof says === 'string' ? says : says();
        },
        destroy: () => asked.push('destroyed'),
      };
    },
  };
  return { model, asked };
}

const refusal = (name: string) => () => Promise.reject<never>(new DOMException('no', name));
const never = () => new Promise<never>(() => undefined);

describe('a reply that the browser’s model writes', () => {
  it('is asked for in the draft’s language, from the conversation, and its session ends', async () => {
    const { model, asked } = standIn({});
    expect(await writeReply(model, ASK)).toBe('Bonjour.');
    const [availability, creation, input, end] = asked as [object, object, string, string];
    const text = [{ type: 'text', languages: ['fr'] }];
    expect(availability).toEqual({ expectedInputs: text, expectedOutputs: text });
    expect(creation).toMatchObject({ ...availability, initialPrompts: [{ role: 'system' }] });
    expect(input).toBe('[customer] Colis perdu\n[draft] Vous auriez dû lire nos conditions.');
    expect(end).toBe('destroyed');
  });

  it.each([
    ['fences', '```\nBonjour Léa.\n```'],
    ['quotation marks', '« Bonjour Léa. »'],
    ['a word before it', 'Voici la réponse réécrite :\n\nBonjour Léa.'],
  ])('comes without %s', async (_, says) => {
    expect(await writeReply(standIn({ says }).model, ASK)).toBe('Bonjour Léa.');
  });

  it.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'is none, and nothing is created, where the model is %s',
    async (state) => {
      const { model, asked } = standIn({ state });
      expect([await writeReply(model, ASK), asked.length]).toEqual([null, 1]);
    },
  );

  it.each([
    ['there is no model', undefined],
    ['availability fails', standIn({ state: refusal('InvalidStateError') }).model],
    ['no session is given', standIn({ creates: refusal('NotAllowedError') }).model],
    ['it refuses to answer', standIn({ says: refusal('NotSupportedError') }).model],
    ['it says nothing', standIn({ says: ' \n' }).model],
  ])('is none where %s', async (_, model) => {
    expect(await writeReply(model, ASK)).toBeNull();
  });

  it.each([
    ['answers', standIn({ says: never }), 'destroyed'],
    ['is made', standIn({ creates: never }), undefined],
  ] as const)('is none where the session never %s', async (_, { model, asked }, last) => {
    expect(await writeReply(model, ASK, 20)).toBeNull();
    if (last) expect(asked.at(-1)).toBe(last);
  });

  it('tells the model how the brand speaks and how much fits', () => {
    expect(instructions(ASK)).toMatch(/«\u202fvous\u202f».* 280 caractères/);
    expect(instructions({ ...ASK, locale: 'en', limit: null })).not.toMatch(/characters|vous/);
    expect(question({ ...ASK, thread: [{ role: 'brand', text: 'Bonjour' }] })).toMatch(
      /^\[Meublerie\] Bonjour/,
    );
  });

  it('says of a browser without a model that it has none', async () => {
    expect(await modelState(undefined, 'fr')).toBe('unavailable');
  });
});
