import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Message } from '../types/situation';
import { caseNoteOf } from './case-note';

const { engine } = createJudge();

const at = (day: number, time: string): string => `2026-05-${String(day).padStart(2, '0')}T${time}:00+02:00`;
const LONG: readonly Message[] = [
  { role: 'customer', author: 'Élise Vannier', text: 'Mon lave-linge ne démarre plus.', at: at(9, '10:12') },
  {
    role: 'brand',
    author: '@norel',
    text: 'Bonjour Élise, un technicien vous rappelle demain avant 17 h.',
    at: at(10, '09:00'),
  },
  { role: 'bystander', author: 'Nora', text: 'Pareil ici', at: at(11, '09:00') },
  {
    role: 'customer',
    author: 'Élise Vannier',
    text: 'Personne ne m’a rappelée. Au téléphone, personne ne décroche.',
    at: at(12, '13:05'),
  },
  { role: 'customer', author: 'Élise Vannier', text: 'Alors ?', at: at(12, '14:00') },
];

const note = (draft: string, thread: readonly Message[], now = at(12, '15:00')) =>
  caseNoteOf(
    engine.analyse(draft, { platform: 'x', visibility: 'public', locale: 'fr', now, thread }).reading,
  );

describe('the note of a case', () => {
  it('tells who, what they wrote themselves, since when, what failed and what was promised', () => {
    const told = note(' Bonjour Élise, pardon. ', LONG);
    expect(told).toMatchObject({
      who: 'Élise Vannier',
      since: at(12, '13:05'),
      left: 0,
      draft: 'Bonjour Élise, pardon.',
    });
    expect(told.said.map(({ text }) => text)).toEqual([LONG[0]?.text, LONG[3]?.text, LONG[4]?.text]);
    expect(told.failed).toMatchObject([{ channel: 'phone' }]);
    expect(LONG[3]?.text).toContain(told.failed[0]?.words);
    expect(told.promised).toMatchObject([{ due: at(11, '17:00'), late: true }]);
  });

  it('keeps the first message and the latest of many, and counts the rest', () => {
    const many = Array.from(
      { length: 9 },
      (_, i): Message => ({ role: 'customer', author: 'Sam', text: `n° ${i}`, at: at(i + 1, '10:00') }),
    );
    const told = note('', many);
    expect(told.said.map(({ text }) => text)).toEqual(['n° 0', 'n° 5', 'n° 6', 'n° 7', 'n° 8']);
    expect(told.left).toBe(4);
  });

  it('says no more than is known', () => {
    expect(note('', [])).toEqual({ said: [], left: 0, failed: [], promised: [], draft: '' });
  });
});
