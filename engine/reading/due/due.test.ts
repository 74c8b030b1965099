import { describe, expect, it } from 'vitest';
import { duesIn } from './due';

/** A Tuesday. */
const SAID = '2026-05-12T15:40:00+02:00';

const read = (text: string, locale: 'fr' | 'en', said = SAID): [words: string, at: string | undefined][] =>
  duesIn(text, locale, said).map(({ span, at }) => [text.slice(...span), at?.slice(0, 16)]);

describe('the times that a French text names', () => {
  it.each([
    ['Je vous réponds avant 17 h.', 'avant 17 h', '2026-05-12T17:00'],
    ['Réponse avant 17h30, promis', 'avant 17h30', '2026-05-12T17:30'],
    ['je reviens vers vous avant 9 h', 'avant 9 h', '2026-05-13T09:00'],
    ['Il repasse demain', 'demain', '2026-05-13T23:59'],
    ['Il repasse demain matin', 'demain matin', '2026-05-13T12:00'],
    ['Il repasse demain entre 8 h et 10 h', 'demain entre 8 h et 10 h', '2026-05-13T10:00'],
    ['avant 10 heures demain', 'avant 10 heures demain', '2026-05-13T10:00'],
    ['après-demain au plus tard', 'après-demain', '2026-05-14T23:59'],
    ['retour sous 48 h', 'sous 48 h', '2026-05-14T15:40'],
    ['retour sous 24/48h', 'sous 24/48h', '2026-05-14T15:40'],
    ['dans la journée', 'dans la journée', '2026-05-12T23:59'],
    ['en fin de journée', 'en fin de journée', '2026-05-12T19:00'],
    ['lundi', 'lundi', '2026-05-18T23:59'],
    ['d’ici vendredi', 'd’ici vendredi', '2026-05-15T23:59'],
    ['vendredi avant midi', 'vendredi avant midi', '2026-05-15T12:00'],
    ['avant jeudi', 'avant jeudi', '2026-05-13T23:59'],
    ['livraison le 14 mai', '14 mai', '2026-05-14T23:59'],
    ['avant le 3 juin', 'avant le 3 juin', '2026-06-02T23:59'],
    ['le 20/05', 'le 20/05', '2026-05-20T23:59'],
    ['remboursé le 5', 'le 5', '2026-06-05T23:59'],
    ['sous 5 jours ouvrés', 'sous 5 jours ouvrés', '2026-05-19T23:59'],
    ['dans les 3 à 5 jours', 'dans les 3 à 5 jours', '2026-05-17T23:59'],
    ['d’ici deux jours', 'd’ici deux jours', '2026-05-14T23:59'],
    ['d’ici 2 h', 'd’ici 2 h', '2026-05-12T17:40'],
    ['d’ici 18 h', 'd’ici 18 h', '2026-05-12T18:00'],
    ['dans l’heure', 'dans l’heure', '2026-05-12T16:40'],
    ['le vendredi 22 mai au matin', 'vendredi 22 mai au matin', '2026-05-22T12:00'],
    ['lundi 25 à 14 h', 'lundi 25 à 14 h', '2026-05-25T14:00'],
    ['le rendez-vous du 20 à 14 h', 'du 20 à 14 h', '2026-05-20T14:00'],
    ['demain en fin de journée', 'demain en fin de journée', '2026-05-13T19:00'],
    ['ce soir à 8 h', 'ce soir à 8 h', '2026-05-12T20:00'],
    ['cette semaine', 'cette semaine', '2026-05-17T23:59'],
    ['la semaine prochaine', 'semaine prochaine', '2026-05-24T23:59'],
    ['avant la fin du mois', 'fin du mois', '2026-05-31T23:59'],
    ['en fin d’après-midi', 'en fin d’après-midi', '2026-05-12T18:00'],
    ['demain en fin de matinée', 'demain en fin de matinée', '2026-05-13T12:00'],
    ['vers les 17 h', 'vers les 17 h', '2026-05-12T17:00'],
    ['avant la fermeture', 'avant la fermeture', '2026-05-12T19:00'],
    ['encore dix minutes', 'encore dix minutes', '2026-05-12T15:50'],
    ['48 h maximum', '48 h maximum', '2026-05-14T15:40'],
    ['comptez 5 jours ouvrés', 'comptez 5 jours ouvrés', '2026-05-19T23:59'],
    ['en milieu de semaine', 'en milieu de semaine', '2026-05-15T23:59'],
    ['fin juin', 'fin juin', '2026-06-30T23:59'],
    ['mi-mai', 'mi-mai', '2026-05-20T23:59'],
    ['le mois prochain', 'le mois prochain', '2026-06-30T23:59'],
    ['avant la rentrée', 'avant la rentrée', '2026-09-05T23:59'],
  ])('%s', (text, words, at) => {
    expect(read(text, 'fr')).toEqual([[words, at]]);
  });
});

describe('the times that an English text names', () => {
  it.each([
    ['Back to you by 5pm', '5pm', '2026-05-12T17:00'],
    ['by 5.', 'by 5', '2026-05-12T17:00'],
    ['before 9am', '9am', '2026-05-13T09:00'],
    ['by 17:30', '17:30', '2026-05-12T17:30'],
    ['tomorrow', 'tomorrow', '2026-05-13T23:59'],
    ['first thing tomorrow', 'first thing tomorrow', '2026-05-13T12:00'],
    ['tomorrow between 8am and 10am', 'tomorrow between 8am and 10am', '2026-05-13T10:00'],
    ['within 48 hours', 'within 48 hours', '2026-05-14T15:40'],
    ['in the next couple of days', 'in the next couple of days', '2026-05-14T23:59'],
    ['in a couple of days', 'in a couple of days', '2026-05-14T23:59'],
    ['today', 'today', '2026-05-12T23:59'],
    ['by the end of the day', 'by the end of the day', '2026-05-12T19:00'],
    ['by Friday', 'by Friday', '2026-05-15T23:59'],
    ['before Friday', 'before Friday', '2026-05-14T23:59'],
    ['next Thursday', 'next Thursday', '2026-05-21T23:59'],
    ['on 14 May', 'on 14 May', '2026-05-14T23:59'],
    ['May 14th', 'May 14th', '2026-05-14T23:59'],
    ['by the 20th', 'by the 20th', '2026-05-20T23:59'],
    ['in 3-5 working days', 'in 3-5 working days', '2026-05-19T23:59'],
    ['within the hour', 'within the hour', '2026-05-12T16:40'],
    ['by 9 tonight', 'by 9 tonight', '2026-05-12T21:00'],
    ['this afternoon at 4', 'this afternoon at 4', '2026-05-12T16:00'],
    ['by close of business tomorrow', 'by close of business tomorrow', '2026-05-13T19:00'],
    ['Monday 25 May between 8 and 12', 'Monday 25 May between 8 and 12', '2026-05-25T12:00'],
    ['Tuesday 26th, morning slot', 'Tuesday 26th, morning', '2026-05-26T12:00'],
    ['the end of Friday', 'Friday', '2026-05-15T23:59'],
    ['early next week', 'early next week', '2026-05-20T23:59'],
    ['tomorrow late morning', 'tomorrow late morning', '2026-05-13T12:00'],
    ['late afternoon', 'late afternoon', '2026-05-12T18:00'],
    ['in 48h', 'in 48h', '2026-05-14T15:40'],
    ['5 business days max', '5 business days max', '2026-05-19T23:59'],
    ['another 20 minutes', 'another 20 minutes', '2026-05-12T16:00'],
    ['within a fortnight', 'within a fortnight', '2026-05-26T23:59'],
    ['midweek', 'midweek', '2026-05-15T23:59'],
    ['end of June', 'end of June', '2026-06-30T23:59'],
    ['next month', 'next month', '2026-06-30T23:59'],
    ['before Christmas', 'before Christmas', '2026-12-24T23:59'],
  ])('%s', (text, words, at) => {
    expect(read(text, 'en')).toEqual([[words, at]]);
  });
});

describe('a part of a month that is over', () => {
  it('is none to come, and the month itself is', () => {
    expect(duesIn('début mars', 'fr', '2026-03-30T12:00:00Z')).toEqual([]);
    expect(duesIn('early March', 'en', '2026-03-30T12:00:00Z')).toEqual([]);
    expect(duesIn('fin mars', 'fr', '2026-03-30T12:00:00Z')[0]?.at).toBe('2026-03-31T23:59:00Z');
  });
});

describe('whose clock', () => {
  it('is the one that the message was written by', () => {
    expect(duesIn('avant 17 h', 'fr', '2026-05-12T15:00:00-04:00')[0]?.at).toBe('2026-05-12T17:00:00-04:00');
    expect(duesIn('by 5pm', 'en', '2026-05-12T15:00:00Z')[0]?.at).toBe('2026-05-12T17:00:00Z');
  });

  it('without a time of its own a text still shows where it names one', () => {
    expect(duesIn('demain, avant 17 h', 'fr', undefined)).toEqual([{ span: [0, 18], exact: true }]);
  });
});

describe('what names no time to come', () => {
  it.each([
    ['fr', 'depuis lundi dernier, 48 h de retard'],
    ['fr', 'la coupure survenue dans la nuit'],
    ['fr', 'tout est fin maintenant'],
    ['fr', 'les 3 maisons du quartier'],
    ['fr', 'votre commande de début mai'],
    ['fr', 'votre colis 4471 de 12 kg pour 30 €'],
    ['en', 'last Friday, 3 of 5 parcels for £12'],
    ['en', 'it was close to the door'],
  ] as const)('%s: %s', (locale, text) => expect(read(text, locale)).toEqual([]));
});
