import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Message } from '../types/situation';
import type { Locale } from '../types/text';
import { openPromises } from './open-promises';

const { engine } = createJudge();
/** A Tuesday. */
const AT = '2026-05-12T11:30:00+02:00';

function open(locale: Locale, now: string, ...said: readonly (readonly [Message['role'], string])[]) {
  const thread = said.map(([role, text]): Message => ({ role, text, at: AT }));
  const { reading } = engine.analyse('', { platform: 'x', visibility: 'public', locale, thread });
  return openPromises(thread, reading.brandMessages, now);
}

const NOON = '2026-05-12T12:00:00+02:00';
const EVENING = '2026-05-12T20:00:00+02:00';
const CALL = ['brand', 'Bonjour Léa, un conseiller vous rappelle avant 17 h.'] as const;
const PARCEL = ['brand', 'Hi Sam, your parcel will arrive by Friday.'] as const;

describe('a promise made in the thread', () => {
  it('is open while its time is to come, and late once it has passed', () => {
    const asked = ['customer', 'Toujours rien.'] as const;
    const due = '2026-05-12T17:00:00+02:00';
    expect(open('fr', NOON, CALL)).toEqual([{ words: 'vous rappelle avant 17 h', due, late: false }]);
    expect(open('fr', EVENING, CALL, asked)).toMatchObject([{ due, late: true }]);
  });

  it('to come back is kept by whatever the brand writes next', () => {
    expect(open('fr', EVENING, CALL, ['brand', 'Léa, la pièce est arrivée ce matin à l’atelier.'])).toEqual(
      [],
    );
    expect(open('fr', EVENING, CALL, ['bystander', 'Pareil ici.'])).toHaveLength(1);
  });

  it('of a delivery outlives a word that neither settles nor renews it', () => {
    expect(open('en', NOON, PARCEL, ['brand', 'Sorry for the wait, Sam.'])).toHaveLength(1);
    expect(open('en', NOON, PARCEL, ['brand', 'Sam, the parcel has been replaced.'])).toEqual([]);
  });

  it('gives way to the same promise made anew', () => {
    const anew = ['brand', 'Your parcel will arrive by Saturday.'] as const;
    expect(open('en', NOON, PARCEL, anew)).toMatchObject([{ due: '2026-05-16T23:59:00+02:00' }]);
  });

  it('without a time is not listed', () => {
    expect(open('fr', NOON, ['brand', 'Un conseiller va vous rappeler.'])).toEqual([]);
  });

  it('by anybody but the brand is nobody’s promise', () => {
    expect(open('fr', NOON, ['bystander', CALL[1]], ['customer', CALL[1]])).toEqual([]);
  });
});
