import { PLACES, type Place } from './ast';
import type { CompiledGuard, CompiledPhrase, CompiledPhrases } from './program';

/** Compiled phrases as they travel from background to page: numbers as characters, each word once. Plain JSON. */
export interface PackedPhrases {
  readonly phrase: 1;
  /** `word numbers word numbers …`, parted by spaces. */
  readonly words: string;
  readonly starts: string;
  readonly programs: readonly string[];
  /** Owner → its phrases: program, how many needs, the needs, then three numbers a guard. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** Nought is `#`: neither the space that parts words nor the quote that JSON would have to escape comes up. */
const FIRST = 35;
/** The surrogates begin here: half of one is no character. */
const LAST = 0xd7ff;

function written(numbers: readonly number[]): string {
  for (const number of numbers)
    if (number < 0 || number + FIRST > LAST) throw new Error(`expected a number that fits, found ${number}`);
  return String.fromCharCode(...numbers.map((number) => number + FIRST));
}

function numbersIn(text: string): number[] {
  const numbers = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) numbers[i] = text.charCodeAt(i) - FIRST;
  return numbers;
}

const packTable = (table: Readonly<Record<string, readonly number[]>>): string =>
  Object.entries(table)
    .map(([word, sets]) => `${word} ${written(sets)}`)
    .join(' ');

function unpackTable(text: string): Record<string, number[]> {
  const parts = text === '' ? [] : text.split(' ');
  const table: [string, number[]][] = [];
  for (let i = 0; i < parts.length; i += 2)
    table.push([parts[i] as string, numbersIn(parts[i + 1] as string)]);
  return Object.fromEntries(table);
}

const packGuard = ({ wanted, place, program }: CompiledGuard): number[] => [
  wanted ? 1 : 0,
  PLACES.indexOf(place),
  program,
];

const packPhrase = ({ program, needs, guards }: CompiledPhrase): string =>
  written([program, needs.length, ...needs, ...guards.flatMap(packGuard)]);

function unpackPhrase(owner: string, text: string): CompiledPhrase {
  const [program = 0, count = 0, ...rest] = numbersIn(text);
  const guards: CompiledGuard[] = [];
  for (let i = count; i < rest.length; i += 3) {
    const [wanted, place = 0, guard = 0] = rest.slice(i, i + 3);
    guards.push({ wanted: wanted === 1, place: PLACES[place] as Place, program: guard });
  }
  return { owner, program, needs: rest.slice(0, count), guards };
}

/** Makes compiled phrases small; a third of their JSON. */
export function packPhrases({ words, starts, programs, phrases }: CompiledPhrases): PackedPhrases {
  const byOwner: Record<string, string[]> = {};
  for (const phrase of phrases) {
    byOwner[phrase.owner] ??= [];
    byOwner[phrase.owner]?.push(packPhrase(phrase));
  }
  return {
    phrase: 1,
    words: packTable(words),
    starts: packTable(starts),
    programs: programs.map(written),
    phrases: byOwner,
  };
}

/** @param packed what `packPhrases` returned, through JSON or not */
export const unpackPhrases = ({ words, starts, programs, phrases }: PackedPhrases): CompiledPhrases => ({
  phrase: 1,
  words: unpackTable(words),
  starts: unpackTable(starts),
  programs: programs.map(numbersIn),
  phrases: Object.entries(phrases).flatMap(([owner, own]) => own.map((text) => unpackPhrase(owner, text))),
});
