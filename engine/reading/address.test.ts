import { describe, expect, it } from 'vitest';
import { isAddressed, isSigned, namePartsOf } from './address';
import type { TextReading } from './text';

const reading = (text: string): TextReading => ({
  text,
  locale: 'fr',
  tokens: [],
  sentences: [],
  hits: new Map(),
});

describe('who is spoken to', () => {
  it.each([
    ['Bonjour Léa, nous regardons.', true],
    ['Bonjour Madame Rochat, nous regardons.', true],
    ['Hi Sam! On it.', true],
    ['@luc_du_13 on regarde', true],
    ['__cust__ we are on it', true],
    ['Camille, nous regardons.', true],
    ['Sorry about that, Priscilla.', true],
    ['bonjour zlamartine, nous regardons.', true],
    ['Bonjour à tous, nous regardons.', false],
    ['Bonjour Madame, nous regardons.', false],
    ['Bonjour, nous regardons.', false],
    ['Hi there, we are on it.', false],
    ['Désolés pour ce colis.', false],
  ] as const)('%s: %s', (text, named) => expect(isAddressed(reading(text), 'Priscilla V.')).toBe(named));

  it('reads the parts of a handle', () => expect(namePartsOf('@Luc_du_13')).toEqual(['luc']));
});

describe('who signs', () => {
  it.each([
    ['Nous regardons. ^AB', true],
    ['We are on it. *AMC', true],
    ['We are on it.  -Nuala :)', true],
    ['Nous regardons. Léa du service client', true],
    ['Nous regardons.\nCordialement, Ayoub', true],
    ['Please send us the form. Leslie', true],
    ['Le formulaire est en ligne. Léonie', true],
    ['Le formulaire est en ligne. Notre équipe', false],
    ['Ici Malik, je regarde.', true],
    ["Hi, it's Priya here, looking now.", true],
    ['Nous regardons. Cordialement', false],
    ['Nous regardons. Le service client', false],
    ['We are on it. Customer Care', false],
    ['Écrivez-nous en MP.', false],
  ] as const)('%s: %s', (text, signed) => expect(isSigned(reading(text))).toBe(signed));
});
