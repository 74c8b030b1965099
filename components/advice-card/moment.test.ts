import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from './moment';

const at = (clock: string, offset = '+02:00'): string => `2026-05-12T${clock}:00${offset}`;

describe('a moment', () => {
  it.each([
    ['17:00', '12 mai, 17 h', '12 May, 5 pm'],
    ['09:05', '12 mai, 9 h 05', '12 May, 9:05 am'],
    ['00:30', '12 mai, 0 h 30', '12 May, 12:30 am'],
    ['12:00', '12 mai, 12 h', '12 May, 12 pm'],
  ])('at %s reads as people say it, on the clock that wrote it', (clock, french, english) => {
    const spaced = (text: string) => text.replace(/ /g, '\u00a0').replace(',\u00a0', ', ');
    for (const offset of ['+02:00', '-05:00', '+0530']) {
      expect(momentOf(at(clock, offset), 'fr')).toBe(spaced(french));
      expect(momentOf(at(clock, offset), 'en')).toBe(spaced(english));
    }
  });

  it('in UTC is told on this machine’s clock', () => {
    const here = new Date(2026, 4, 12, 17, 0);
    expect(momentOf(here.toISOString(), 'fr')).toBe('12\u00a0mai, 17\u00a0h');
  });

  it('that stands for a whole day names the day alone', () => {
    expect(momentOf(at('23:59'), 'fr')).toBe('12\u00a0mai');
    expect(momentOf(at('23:59'), 'en')).toBe('12\u00a0May');
  });

  it('on the first of a month reads as French is read', () => {
    expect(dayOf('2026-05-01T09:00:00+02:00', 'fr')).toBe('1er\u00a0mai');
    expect(dayOf('2026-05-01T09:00:00+02:00', 'en')).toBe('1\u00a0May');
    expect(dayOf('2026-05-11T09:00:00+02:00', 'fr')).toBe('11\u00a0mai');
  });

  it.each([undefined, '', 'soon'])('that cannot be read (%s) is not said', (time) => {
    expect(dayOf(time, 'fr')).toBeUndefined();
    expect(momentOf(time, 'en')).toBeUndefined();
  });
});
