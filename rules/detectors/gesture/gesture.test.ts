import { describe, expect, it } from 'vitest';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

function gesture(draft: string, gestures?: readonly string[], visibility: 'public' | 'private' = 'public') {
  const thread = [{ role: 'customer' as const, text: 'Colis perdu, trois semaines sans réponse, honteux' }];
  const brand = { name: 'Lumio', ...(gestures ? { gestures } : {}) };
  const { diagnostics } = engine.analyse(draft, { platform: 'x', visibility, locale: 'fr', thread, brand });
  return diagnostics.find(({ rule }) => rule === 'public-gesture');
}

const TERMS = 'Bonjour Léa, pardon. Nous vous offrons un bon d’achat de 20 €. Inès';
const NAMED = 'Bonjour Léa, pardon. Un bon d’achat vous sera proposé en message privé. Inès';

describe('a gesture on a public thread', () => {
  it('is found with what it is worth, authorised or not', () => {
    expect(gesture(TERMS)).toBeDefined();
    expect(gesture(TERMS, ['bon d’achat jusqu’à 30 €'])?.variant).toBeUndefined();
  });

  it('may be named without its terms unless the pack lists others only', () => {
    expect(gesture(NAMED)).toBeUndefined();
    expect(gesture(NAMED, ['bon d’achat jusqu’à 30 €'])).toBeUndefined();
    expect(gesture(NAMED, ['livraison offerte'])?.variant).toBe('unauthorised');
  });

  it('is nobody else’s business in private', () => {
    expect(gesture(TERMS, undefined, 'private')).toBeUndefined();
  });

  it.each([
    ['Nous prenons la moitié de votre prochaine facture à notre charge.', true],
    ['Un pass 24 h est ajouté à votre compte.', true],
    ['Nous prenons le retour à notre charge.', false],
  ])('%s: %s', (draft, isFound) => expect(gesture(draft) !== undefined).toBe(isFound));
});
