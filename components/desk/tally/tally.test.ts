import { describe, expect, it } from 'vitest';
import { shiftText } from '../shift/shift-text';
import type { Numbers, ShiftItem } from './door';
import { improvementIn } from './improvement';

const today = { day: '2026-05-12', replies: 0, mended: 0 };
const week = (monday: string, replies: number, shown: Record<string, number>): Numbers['weeks'][number] => ({
  week: monday,
  replies,
  rules: Object.fromEntries(Object.entries(shown).map(([rule, n]) => [rule, [n, 0] as const])),
});
const numbers = (...weeks: Numbers['weeks'][number][]): Numbers => ({ weeks, today });

describe('what improved', () => {
  it('is what was pointed out much less per reply than the week before', () => {
    const before = week('2026-05-04', 40, { whine: 4, boast: 8, threat: 2 });
    expect(
      improvementIn(numbers(week('2026-05-11', 40, { whine: 2, boast: 5 }), before), '2026-05-11'),
    ).toEqual({
      rule: 'whine',
      now: 2,
      before: 4,
    });
    // Half as many of half as many replies is no better.
    expect(
      improvementIn(numbers(week('2026-05-11', 20, { whine: 2, boast: 5 }), before), '2026-05-11'),
    ).toBeNull();
    expect(improvementIn(numbers(before), '2026-05-11')).toBeNull();
    expect(improvementIn(numbers(week('2026-05-18', 9, {}), before), '2026-05-18')).toBeNull();
  });
});

describe('the note for the next shift', () => {
  const items: readonly ShiftItem[] = [
    { kind: 'waiting', who: 'Nora', url: 'https://x/3', since: '2026-05-12T11:10:00+02:00' },
    { kind: 'waiting', who: 'Sam', url: 'https://x/4' },
    {
      kind: 'promise',
      who: 'Élise',
      words: 'avant 18 h',
      due: '2026-05-12T18:00:00+02:00',
      url: 'https://x/2',
    },
    { kind: 'promise', who: '', words: 'avant midi', due: '2026-05-12T12:00:00+02:00', url: 'https://x/1' },
    { kind: 'incident', who: 'Karim', url: 'https://x/5' },
  ];

  it('is one text, what is grave first, promises by their time', () => {
    const text = shiftText(items, '2026-05-12T15:00:00+02:00', 'fr');
    expect(text?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      [
        'Relève du 12 mai',
        '',
        'Cas graves',
        '– Karim',
        '  https://x/5',
        '',
        'Promesses en cours',
        '– « avant midi », 12 mai, 12 h : l’heure est passée',
        '  https://x/1',
        '– Élise, « avant 18 h », pour le 12 mai, 18 h',
        '  https://x/2',
        '',
        'En attente',
        '– Nora, depuis le 12 mai, 11 h 10',
        '  https://x/3',
        '– Sam',
        '  https://x/4',
      ].join('\n'),
    );
  });

  it('is none where nothing was seen', () => {
    expect(shiftText([], '2026-05-12T15:00:00+02:00', 'en')).toBeNull();
  });
});
