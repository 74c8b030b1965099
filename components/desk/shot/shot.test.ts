import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../ui/words';
import type { Shot, ShotMark } from '../views';
import { layOutText } from './layout';
import { maskShot } from './mask';

/** Every character as wide as the next. */
const TEN = (text: string): number => text.length * 10;
const lines = (text: string, width: number, marks: readonly ShotMark[] = []): string[] =>
  layOutText(text, marks, width, TEN).map((line) => line.map((piece) => piece.text).join(''));
const lit = (text: string, marks: readonly ShotMark[], width = 10_000): string[] =>
  layOutText(text, marks, width, TEN).flatMap((line) =>
    line.filter((piece) => piece.lit).map((piece) => `${piece.lit}:${piece.text}`),
  );

describe('the picture’s lines', () => {
  it('break at spaces, at line ends, and inside what is too long for one', () => {
    expect(lines('un deux trois', 80)).toEqual(['un deux', 'trois']);
    expect(lines('un\n\ndeux', 80)).toEqual(['un', '', 'deux']);
    expect(lines('anticonstitutionnel oui', 80)).toEqual(['anticons', 'titution', 'nel oui']);
  });

  it('light up the marked words on whichever lines they fall, the gravest mark first', () => {
    const text = 'vous auriez dû lire nos conditions';
    expect(lit(text, [{ span: [0, 14], severity: 'error' }])).toEqual(['error:vous auriez dû']);
    expect(lit(text, [{ span: [5, 19], severity: 'warning' }], 120)).toEqual([
      'warning:auriez',
      'warning:dû lire',
    ]);
    const two = [
      { span: [0, 11], severity: 'warning' },
      { span: [5, 14], severity: 'error' },
    ] as const;
    expect(lit(text, two)).toEqual(['warning:vous ', 'error:auriez', 'error: dû']);
  });

  it('hold every character once and none beyond the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 10, max: 300 }), (text, width) => {
        const laid = lines(text, width, [{ span: [3, 20], severity: 'error' }]);
        expect(laid.join('').replaceAll(/[ \n]/g, '')).toBe(text.replaceAll(/[ \n]/g, ''));
        for (const line of laid) if ([...line].length > 1) expect(TEN(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

const shot: Shot = {
  site: 'x',
  customer: { name: 'Élise Vannier', handle: 'elise_v', text: '@norel Élise ici, rappelez Vannier svp' },
  reply: { name: 'Norel', handle: 'norel', text: 'Bonjour Élise, vous auriez dû lire, dit élise. @elise_v' },
  marks: [{ span: [15, 34], severity: 'error' }],
  names: [],
};

describe('names masked', () => {
  it('stand nowhere, and the words that are lit up stay the same', () => {
    const masked = maskShot(shot, words('fr'));
    const all = JSON.stringify(masked).toLowerCase();
    for (const name of ['élise', 'vannier', 'norel', 'elise_v']) expect(all).not.toContain(name);
    expect([masked.customer?.name, masked.reply.name]).toEqual(['Le client', 'Nous']);
    expect(masked.marks.map(({ span }) => masked.reply.text.slice(...span))).toEqual(
      shot.marks.map(({ span }) => shot.reply.text.slice(...span)),
    );
  });

  const hidden = (text: string, names: readonly string[]): string =>
    maskShot({ ...shot, reply: { ...shot.reply, text }, marks: [], names }, words('fr')).reply.text;

  it('stand nowhere in running text: people of the thread, greeted, signing, with or without their accents', () => {
    const names = ['Karim Aziz', 'Maëlle', 'Jean-Marc Le Goff', 'Paul'];
    expect(hidden('Bonjour Maelle, KARIM et Jean-Marc rappellent. Le devis d’Aziz part. Paul', names)).toBe(
      'Bonjour ▇▇▇, ▇▇▇ et ▇▇▇-▇▇▇ rappellent. Le devis d’▇▇▇ part. ▇▇▇',
    );
  });

  it('stand in no address either; words that only hold a name stay', () => {
    expect(hidden('Écrivez à lilou92@example.org ou @sav_norel.', [])).toBe('Écrivez à ▇▇▇ ou ▇▇▇.');
    expect(hidden('Karimata, Paula et la carte restent.', ['Karim', 'Paul', 'La Carte'])).toBe(
      'Karimata, Paula et la ▇▇▇ restent.',
    );
  });
});
