import { describe, expect, it } from 'vitest';
import { isCard, isIban, pieces } from './numbers';

const found = (text: string): string[] => pieces(text).map(({ kind, text: piece }) => `${kind} ${piece}`);

describe('numbers that are somebody’s', () => {
  it.each([
    ['FR7630006000011234567890189', true],
    ['FR76 3000 6000 0112 3456 7890 189', true],
    ['BE68 5390 0754 7034', true],
    ['GB82 WEST 1234 5698 7654 32', true],
    ['GB82 WEST 1234 5698 7654 33', false],
    ['FR76', false],
  ])('IBAN %s: %s', (text, is) => expect(isIban(text)).toBe(is));

  it.each([
    ['4111 1111 1111 1111', true],
    ['5500-0000-0000-0004', true],
    ['4111 1111 1111 1112', false],
    ['0000 0000 0000 0000', false],
  ])('card %s: %s', (text, is) => expect(isCard(text)).toBe(is));

  it.each([
    '06 39 98 12 45',
    '06.39.98.12.45',
    '+33 6 39 98 12 45',
    '+32 470 12 34 56',
    '0470 12 34 56',
    '+41 79 123 45 67',
    '(418) 555-0142',
    '418-555-0142',
    '07700 900461',
    '+44 20 7946 0958',
    '(212) 555-0187',
    '+91 98765 43210',
    '98765 43210',
  ])('phone %s', (text) => expect(found(`On vous a appelé: ${text}.`)).toEqual([`phone ${text}`]));

  it.each(['commande 4471-9920', 'avant le 12/11/2026', 'à 17 h 30', '1 200,50 €', 'vol 1523'])(
    'no number of anybody: %s',
    (text) => expect(found(text)).toEqual([]),
  );

  it('reads a long number once', () => {
    expect(found('IBAN FR76 3000 6000 0112 3456 7890 189')).toEqual([
      'iban FR76 3000 6000 0112 3456 7890 189',
    ]);
  });
});
