import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

function asks(locale: 'fr' | 'en', draft: string, visibility: 'public' | 'private' = 'public'): string[] {
  const thread = [{ role: 'customer' as const, text: locale === 'fr' ? 'colis perdu' : 'parcel lost' }];
  const { diagnostics } = engine.analyse(draft, { platform: 'x', visibility, locale, thread });
  const found = diagnostics.filter(({ rule }) => rule === 'ask-in-private');
  return found.flatMap(({ spans }) => spans.map(([start, end]) => draft.slice(start, end)));
}

describe('personal data asked for in public', () => {
  it.each([
    ['fr', 'Bonjour, quel est votre numéro de commande ?', 'quel est votre numéro de commande'],
    ['en', 'Hi Ana, could I grab your booking ref?', 'could I grab your booking ref'],
  ] as const)('%s: points at the request alone: %s', (locale, draft, words) => {
    expect(asks(locale, draft)).toEqual([words]);
  });

  it.each([
    ['fr', 'Écrivez-nous en MP. Quel est votre numéro de commande ?'],
    ['fr', 'Quel est votre numéro de commande ? Le MP est ouvert.'],
    ['en', 'What is your order number? Our DMs are open.'],
    ['en', 'Call 0800 123 123 with your policy number.'],
  ] as const)('%s: a private way beside the request belongs to it: %s', (locale, draft) => {
    expect(asks(locale, draft)).toEqual([]);
  });

  it.each([
    ['fr', 'Laissez votre numéro de commande en commentaire. Le MP est ouvert.'],
    ['fr', 'Quel est votre numéro de commande ? Je vous réponds en MP.'],
    ['fr', 'Quel est votre numéro de commande ? Je regarde tout de suite. Sinon le MP est ouvert.'],
    ['en', 'What is your order number? I will then DM you the label.'],
  ] as const)('%s: a way that is not for what is asked does not: %s', (locale, draft) => {
    expect(asks(locale, draft)).toHaveLength(1);
  });

  it('has nothing to say where nobody else reads', () => {
    expect(asks('fr', 'Bonjour, quel est votre numéro de commande ?', 'private')).toEqual([]);
  });
});
