import { describe, expect, it } from 'vitest';
import { ageAtEnd, timeOf } from './time';

const NOW = new Date('2026-11-20T12:00:00Z');
const at = (iso: string) => new Date(iso).toISOString();

describe('the time that an age means', () => {
  it.each([
    ['Just now', '2026-11-20T12:00:00Z'],
    ['À l’instant', '2026-11-20T12:00:00Z'],
    ["À l'instant", '2026-11-20T12:00:00Z'],
    ['a few seconds ago', '2026-11-20T11:59:59Z'],
    ['il y a quelques secondes', '2026-11-20T11:59:59Z'],
    ['30s', '2026-11-20T11:59:30Z'],
    ['5m', '2026-11-20T11:55:00Z'],
    ['5 min', '2026-11-20T11:55:00Z'],
    ['5 mins', '2026-11-20T11:55:00Z'],
    ['a minute ago', '2026-11-20T11:59:00Z'],
    ['3h', '2026-11-20T09:00:00Z'],
    ['3\u00a0h', '2026-11-20T09:00:00Z'],
    ['about an hour ago', '2026-11-20T11:00:00Z'],
    ['il y a environ une heure', '2026-11-20T11:00:00Z'],
    ['Yesterday', '2026-11-19T12:00:00Z'],
    ['hier', '2026-11-19T12:00:00Z'],
    ['2d', '2026-11-18T12:00:00Z'],
    ['2\u202fj', '2026-11-18T12:00:00Z'],
    ['1 day ago', '2026-11-19T12:00:00Z'],
    ['il y a 2 jours', '2026-11-18T12:00:00Z'],
    ['3w', '2026-10-30T12:00:00Z'],
    ['3 sem.', '2026-10-30T12:00:00Z'],
    ['il y a une semaine', '2026-11-13T12:00:00Z'],
    ['2 months ago', '2026-09-21T12:00:00Z'],
    ['il y a 2 mois', '2026-09-21T12:00:00Z'],
    ['1y', '2025-11-20T12:00:00Z'],
    ['2 ans', '2024-11-20T12:00:00Z'],
  ])('«%s»', (text, iso) => {
    expect(timeOf(text, NOW)).toBe(at(iso));
  });

  it.each([
    '',
    '12 octobre',
    'October 12 at 3:04 PM',
    'J’aime',
    '2',
    'jours',
    'Il y a 2 jours de trop',
    '2x',
  ])('is not guessed from «%s»', (text) => {
    expect(timeOf(text, NOW)).toBeNull();
  });
});

describe('the age at the end of a label', () => {
  it.each([
    ['Camille Verdun il y a 2 jours', 'Camille Verdun'],
    ['Camille Verdun hier', 'Camille Verdun'],
    ["Acme to Jane Doe's comment 1 day ago", "Acme to Jane Doe's comment"],
    [
      'Maison Belcour au commentaire de Lucien Abadie il y a quelques secondes',
      'Maison Belcour au commentaire de Lucien Abadie',
    ],
    ['Jane Doe about an hour ago', 'Jane Doe'],
  ])('is taken off «%s»', (label, before) => {
    expect(ageAtEnd(label, NOW)?.before).toBe(before);
  });

  it('is not found inside a name', () => {
    expect(ageAtEnd('Nathan', NOW)).toBeNull();
    expect(ageAtEnd('Anna Wlads', NOW)).toBeNull();
  });
});
