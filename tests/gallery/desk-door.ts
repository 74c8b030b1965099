import type { DeskDoor, Numbers, ShiftItem } from '../../components/desk/tally/door';
import type { PopupDesk } from '../../components/popup/desk-part';
import { cases } from './desk-scenes';

const DAY = 86_400_000;

/** The Monday so many weeks ago. */
function monday(ago: number): string {
  const now = new Date();
  return new Date(now.getTime() - (((now.getDay() + 6) % 7) + 7 * ago) * DAY).toISOString().slice(0, 10);
}

const numbers: Numbers = {
  weeks: [
    {
      week: monday(0),
      replies: 31,
      rules: { 'blame-customer': [1, 1], 'dead-channel': [4, 3], apologise: [6, 5] },
    },
    {
      week: monday(1),
      replies: 48,
      rules: { 'blame-customer': [5, 4], 'dead-channel': [6, 4], boilerplate: [3, 1] },
    },
    { week: monday(2), replies: 22, rules: { 'blame-customer': [7, 3], boilerplate: [2, 0] } },
  ],
  today: { day: '2026-05-12', replies: 5, mended: 3 },
};

const shift: readonly ShiftItem[] = [
  { kind: 'incident', who: 'Karim Aziz', url: 'https://x.com/i/status/1805100000000000305' },
  {
    kind: 'promise',
    who: 'Élise Vannier',
    words: 'vous rappelle avant 18 h',
    due: '2030-05-12T18:00:00+02:00',
    url: 'https://x.com/i/status/1805100000000000304',
  },
  {
    kind: 'waiting',
    who: 'Nora Kessel',
    since: '2026-05-12T11:10:00+02:00',
    url: 'https://x.com/i/status/1805100000000000303',
  },
];

/** A desk that keeps nothing, with something on it or nothing. */
export const sampleDesk = (filled: boolean): DeskDoor => ({
  numbers: async () => (filled ? numbers : { weeks: [], today: { ...numbers.today, replies: 0, mended: 0 } }),
  eraseNumbers: async () => undefined,
  restoreNumbers: async () => undefined,
  shift: async () => (filled ? shift : []),
  eraseShift: async () => undefined,
  copy: async () => true,
});

export const samplePopupDesk = (filled: boolean): PopupDesk => ({
  door: sampleDesk(filled),
  numbers: filled ? numbers : null,
  waiting: async () => cases,
  goTo: () => undefined,
});
