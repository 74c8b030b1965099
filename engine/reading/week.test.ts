import { describe, expect, it } from 'vitest';
import { isOpenBy } from './week';

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
    ['sur rendez-vous', at(17, '20:15'), null],
    [undefined, at(17, '20:15'), null],
    ['Mo-Fr 09:00-18:00', 'demain', null],
  ] as const)('%s at %s: %s', (written, iso, open) => expect(isOpenBy(written, iso)).toBe(open));
});
