import { describe, expect, it } from 'vitest';
import { isPart } from './part';

describe('one part of several', () => {
  it.each([
    '1/2 Bonjour',
    '@sam 2/2 sure',
    '@a @b (2/3) Please',
    'See you there. (cont)',
    'We check it. 1/2 ^JB',
    'Sam 2/2 They call you',
  ])('says so: %s', (text) => expect(isPart(text)).toBe(true));

  it.each(['@sam the 1/2 price is right', 'Les 2/3 des clients', 'Ouvert 24/7', 'Le 12/5 à 9 h', '½ tarif'])(
    'does not: %s',
    (text) => expect(isPart(text)).toBe(false),
  );
});
