import type { Fact } from './fact';
import { MONTH_NAMES, monthOf } from './months';

const FRENCH =
  '. premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const ENGLISH =
  '. first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS = ['vingt', 'twenty', 'trente', 'thirty'];

const wordsOf = (units: readonly string[]): string => units.slice(1).reverse().join('|');

/** «Vingt et un juin», "the twenty-third of May", "the fourteenth". */
const DAY = new RegExp(
  `\\b(?:(vingt|trente)(?:-| et | ))?(${wordsOf(FRENCH)}) (?:(${MONTH_NAMES})\\b)|\\bthe (?:(twenty|thirty)[- ])?(${wordsOf(ENGLISH)}|thirtieth)\\b(?: of (${MONTH_NAMES})\\b| ?(?=[.,;!?)]|$|\\n))`,
  'g',
);
/** "The second." is no day: lower ones need their month. */
const LEAST_ALONE = 4;

const tensOf = (word: string | undefined): number => (word ? (TENS.indexOf(word) < 2 ? 20 : 30) : 0);

const unitOf = (words: readonly string[], word: string): number =>
  word === 'thirtieth' ? 30 : words.indexOf(word);

/** Days in words, by day and month as figures are. @param low the folded text */
export const spelledDays = (low: string): Fact[] =>
  [...low.matchAll(DAY)].flatMap(
    ({ index, 0: all, 1: frTens, 2: fr, 3: frMonth, 4: tens, 5: en, 6: month }) => {
      const day = fr ? tensOf(frTens) + unitOf(FRENCH, fr) : tensOf(tens) + unitOf(ENGLISH, en ?? '');
      const named = frMonth ?? month;
      if (day > 31 || (!named && day < LEAST_ALONE)) return [];
      return [
        {
          kind: 'date',
          key: `${day}/${named ? monthOf(named) : ''}`,
          span: [index, index + all.trimEnd().length],
        },
      ];
    },
  );
