import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Message } from '../types/situation';
import type { Locale } from '../types/text';
import { openPromises } from './open-promises';

const { engine } = createJudge();
/** A Tuesday. */
const AT = '2026-05-12T11:30:00+02:00';

function open(locale: Locale, now: string, ...said: readonly (readonly [Message['role'], string])[]) {
  const asked = ['customer', 'Et alors ?'] as const;
  const thread = [asked, ...said].map(([role, text]): Message => ({ role, text, at: AT }));
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

  it('to somebody else is not this customer’s, and one that names nobody is', () => {
    const by = (role: Message['role'], author: string, text: string): Message => ({
      role,
      author,
      text,
      at: AT,
    });
    const thread = [
      by('bystander', 'Léa Morel', 'Toujours rien.'),
      by('brand', 'Norel', CALL[1]),
      by('customer', 'Karim Aziz', 'Et moi ?'),
    ];
    const count = (messages: readonly Message[]) => {
      const situation = { platform: 'x', visibility: 'public', locale: 'fr', thread: messages } as const;
      const { reading } = engine.analyse('', situation);
      return openPromises(messages, reading.brandMessages, NOON).length;
    };
    expect(count(thread)).toBe(0);
    expect(count(thread.map((one) => ({ ...one, text: one.text.replace(' Léa', '') })))).toBe(1);
    expect(count([by('customer', 'Léa Morel', 'Toujours rien.'), ...thread.slice(1, 2)])).toBe(1);
  });

  it('in a post that opens the thread is made to everybody, unless it calls the customer', () => {
    const post = (text: string): Message[] => [
      { role: 'brand', author: 'Norel', text, at: AT },
      { role: 'customer', author: 'Karim Aziz', text: 'Toujours rien.', at: AT },
    ];
    const count = (thread: readonly Message[]) => {
      const situation = { platform: 'facebook', visibility: 'public', locale: 'fr', thread } as const;
      const { reading } = engine.analyse('', situation);
      return openPromises(thread, reading.brandMessages, NOON).length;
    };
    expect(count(post('Le canapé Solène sera livré avant dimanche.'))).toBe(0);
    expect(count(post('Bonjour Karim, le canapé sera livré avant dimanche.'))).toBe(1);
  });

  it('by anybody but the brand is nobody’s promise', () => {
    expect(open('fr', NOON, ['bystander', CALL[1]], ['customer', CALL[1]])).toEqual([]);
  });
});
