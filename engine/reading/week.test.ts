import { describe, expect, it } from 'vitest';
import { isOpenBy, weekOf } from './week';

/** 2026-05-15 is a Friday. */
const at = (day: number, time: string): string => `2026-05-${day}T${time}:00+02:00`;

describe('hours of a week', () => {
  it.each([
    ['Mo-Fr 09:00-18:00', at(15, '09:00'), true],
    ['Mo-Fr 09:00-18:00', at(15, '18:00'), false],
    ['Mo-Fr 09:00-18:00', at(16, '10:00'), false],
    ['Mo-Sa 08:00-20:00', at(17, '21:40'), false],
    ['Mo-Su 00:00-23:59', at(17, '14:15'), true],
    ['Mo-Fr 09:00-12:00,14:00-18:00', at(15, '13:00'), false],
    ['Mo-Fr 09:00-12:00,14:00-18:00', at(15, '15:00'), true],
    ['Mo-Fr 08:00-18:00; Sa 10:00-12:00', at(16, '11:00'), true],
    ['Mo-Fr 08:00-18:00, Sa 10:00-12:00', at(16, '13:00'), false],
    ['lun-ven 9h-18h', at(15, '17:59'), true],
    ['lun-ven 9h-18h', at(16, '12:00'), false],
    ['lundi au vendredi, 9h30 à 17h', at(15, '09:15'), false],
    ['du mardi au samedi 10h-19h', at(18, '11:00'), false],
    ['Mon-Fri 9am-5pm', at(15, '16:30'), true],
    ['Mon-Fri 9am-5pm', at(15, '17:30'), false],
    ['Fr-Mo 10:00-12:00', at(17, '11:00'), true],
    ['24/7', at(17, '03:00'), true],
    ['24h/24 7j/7', at(17, '03:00'), true],
    ['0-24', at(17, '23:00'), true],
    ['9-18', at(17, '20:15'), false],
    ['9h-19h', at(17, '09:00'), true],
    ['9h30-18h30', at(15, '09:15'), false],
    ['9 h à 19 h', at(15, '18:59'), true],
    ['du lundi au samedi, de 9 h à 19 h', at(17, '11:00'), false],
    ['du lundi au samedi, de 9 h à 19 h', at(16, '11:00'), true],
    ['lundi, mardi, mercredi 9h-12h', at(18, '10:00'), true],
    ['lundi, mardi, mercredi 9h-12h', at(15, '10:00'), false],
    ['9h-18h du lundi au vendredi, 10h-12h le samedi', at(16, '11:00'), true],
    ['9h-18h du lundi au vendredi, 10h-12h le samedi', at(16, '13:00'), false],
    ['9h-18h du lundi au vendredi, 10h-12h le samedi', at(15, '13:00'), true],
    ['9h-19h, fermé le dimanche', at(17, '11:00'), false],
    ['9h-19h, fermé le dimanche', at(16, '11:00'), true],
    ['9am to 5pm, closed on Sundays', at(17, '11:00'), false],
    ['Service clients : de 9h à 18h', at(17, '11:00'), true],
    ['fermé le dimanche, lun-sam 9h-19h', at(16, '11:00'), true],
    ['fermé le dimanche, lun-sam 9h-19h', at(17, '11:00'), false],
    ['lun-ven 9h-18h sauf jours fériés, sam 10h-12h', at(16, '11:00'), true],
    ['lun-ven 9h-18h sauf jours fériés, sam 10h-12h', at(15, '18:05'), false],
    ['Weekdays 9am-5pm', at(15, '10:00'), true],
    ['Weekdays 9am-5pm', at(16, '10:00'), false],
    ['SAV : 9h-18h', at(15, '10:00'), true],
    ['9h-12h 14h-18h', at(15, '12:10'), false],
    ['9h-12h 14h-18h', at(15, '15:00'), true],
    ['9 h 30 à 17 h 30', at(15, '17:20'), true],
    ['9h-19h; sam 10h-12h', at(16, '13:00'), false],
    ['9h-19h; sam 10h-12h', at(15, '13:00'), true],
    ['1-5pm', at(15, '10:00'), false],
    ['1-5pm', at(15, '14:00'), true],
    ['9-5pm', at(15, '10:00'), true],
    ['mail 9h-18h', at(15, '10:00'), null],
    ['sur rendez-vous 9h-18h', at(15, '10:00'), null],
    ['9h-19h, fermé de 12h à 14h', at(15, '10:00'), null],
    ['9h-19h, sam 10h-12h', at(15, '10:00'), null],
    ['22-6', at(15, '23:00'), null],
    ['lun-ven', at(15, '10:00'), null],
    ['sur rendez-vous', at(17, '20:15'), null],
    [undefined, at(17, '20:15'), null],
    ['Mo-Fr 09:00-18:00', 'demain', null],
  ] as const)('%s at %s: %s', (written, iso, open) => expect(isOpenBy(written, iso)).toBe(open));

  it.each(['9-19', '9h-17h30', '0-24', 'Mo-Fr 09:00-18:00'])('%s can be read', (written) => {
    expect(weekOf(written)?.[0]).toHaveLength(1);
  });

  it('counts hours told twice once', () => {
    expect(weekOf('lun-ven 9h-18h; ven 10h-19h')?.[4]).toEqual([[540, 1140]]);
  });
});
