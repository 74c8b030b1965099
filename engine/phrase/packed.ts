import { type InPieces, whole } from '../types/pieces';
import { PLACES, type Place } from './ast';
import { ascendingDigits, Digits, digitsOf } from './digits';
import { programOf } from './emit';
import { packShapes } from './pack-shapes';
import { type PackedWords, packWords, unpackSets } from './pack-words';
import type { CompiledGuard, CompiledPhrase, CompiledPhrases } from './program';
import { requiredBy, type Wanted } from './required';
import type { Shape } from './shape';
import { unpackShapes } from './unpack-shapes';
import type { WordSet } from './vocabulary';

/** Phrases as they are kept and travel from background to page. Plain JSON; made small by `packPhrases`. */
export interface PackedPhrases extends PackedWords {
  readonly phrase: 1;
  readonly shapes: string;
  /** Owner → its phrases. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** What was compiled: numbers of sets and shapes are places in the lists beside. */
export interface Compilation {
  readonly sets: readonly WordSet[];
  readonly shapes: readonly Shape[];
  readonly phrases: readonly CompiledPhrase[];
}

const numbers = (all: readonly number[]): string => all.map(digitsOf).join('');

const packGuard = ({ wanted, place, program }: CompiledGuard): number[] => [
  PLACES.indexOf(place) * 2 + (wanted ? 1 : 0),
  program,
];

/** Makes compiled phrases small. */
export function packPhrases({ sets, shapes, phrases }: Compilation): PackedPhrases {
  const { text, numberOf, single, several } = packShapes(shapes, sets);
  const wordsOf = (set: number): WordSet => sets[set] as WordSet;
  const byOwner: Record<string, string> = {};
  for (const { owner, program, needs, guards } of phrases) {
    const needed = ascendingDigits(needs.map(numberOf));
    const guarded = numbers([guards.length, ...guards.flatMap(packGuard)]);
    const packed = numbers([program, needs.length]) + needed + guarded;
    byOwner[owner] = (byOwner[owner] ?? '') + packed;
  }
  const firstOf = (set: number): string => [...wordsOf(set)][0] as string;
  return {
    phrase: 1,
    ...packWords(single.map(firstOf), several.map(wordsOf)),
    shapes: text,
    phrases: byOwner,
  };
}

function unpackPhrase(owner: string, digits: Digits): CompiledPhrase {
  const program = digits.next();
  const needs = digits.ascending(digits.next());
  const guards = Array.from({ length: digits.next() }, (): CompiledGuard => {
    const how = digits.next();
    return { wanted: (how & 1) === 1, place: PLACES[how >> 1] as Place, program: digits.next() };
  });
  return { owner, program, needs, guards };
}

function unpackOwner(owner: string, text: string): CompiledPhrase[] {
  const digits = new Digits(text);
  const phrases: CompiledPhrase[] = [];
  while (!digits.isDone) phrases.push(unpackPhrase(owner, digits));
  return phrases;
}

function* unpackOwners(phrases: PackedPhrases['phrases']): InPieces<CompiledPhrase[]> {
  const all: CompiledPhrase[] = [];
  for (const [owner, text] of Object.entries(phrases)) {
    for (const phrase of unpackOwner(owner, text)) all.push(phrase);
    yield;
  }
  return all;
}

/**
 * Makes phrases ready to be looked for, piece by piece. A program is written when a sentence first needs it: most never
 * are.
 * @param packed what `packPhrases` returned, through JSON or not
 */
export function* unpacking({ words, sets, shapes, phrases }: PackedPhrases): InPieces<CompiledPhrases> {
  const all = words === '' ? [] : words.split(' ');
  yield;
  const ofWords = unpackSets(sets, all.length);
  yield;
  const shapeAt = yield* unpackShapes(shapes, ofWords.single);
  const unpacked = yield* unpackOwners(phrases);
  const programs: (readonly number[])[] = [];
  const required: (readonly Wanted[])[] = [];
  return {
    words: all,
    setsOf: ofWords.of,
    required: (place) => {
      required[place] ??= requiredBy(shapeAt(place));
      return required[place];
    },
    program: (place) => {
      programs[place] ??= programOf(shapeAt(place));
      return programs[place];
    },
    phrases: unpacked,
  };
}

/** The same, at once. */
export const unpackPhrases = (packed: PackedPhrases): CompiledPhrases => whole(unpacking(packed));
