import type { Fact } from './fact';

/** Who belongs to a customer; a line names one. */
const KIN = `fille fillette daughter
fils garcon son
enfant enfants gamin gamins petit petits petite petites child children kid kids toddler little
bebe nourrisson baby newborn
mari epoux husband hubby
femme epouse wife missus
conjoint conjointe compagnon compagne partner boyfriend girlfriend fiance fiancee
mere maman mother mum mom mam
pere papa father dad
grand-mere grandmere mamie grandmother gran granny nan nana
grand-pere grandpere papi papy grandfather grandad granddad grandpa
soeur sister
frere brother
chien chienne chiot dog puppy
chat chatte chaton cat kitten`
  .split('\n')
  .map((line) => line.split(' '));
const NAME_OF = new Map(KIN.flatMap((words) => words.map((word) => [word, words[0] as string] as const)));
const THEIRS = new RegExp(`\\b(?:votre|vos|ton|ta|tes|your) (${[...NAME_OF.keys()].join('|')})\\b`, 'g');
const ANY = new RegExp(`\\b(?:${[...NAME_OF.keys()].join('|')})\\b`, 'g');
/** Said of a child without more: son or daughter may be meant. */
const ANYONES = ['enfant', 'bebe'];
const CHILDREN = ['fille', 'fils', ...ANYONES];

/** The customer's people, «votre fille», "your dog". @param low the folded text, its ligatures spelled out or not */
export const kin = (low: string): Fact[] =>
  [...low.matchAll(THEIRS)].map(({ index, 0: all, 1: word = '' }) => ({
    kind: 'kin',
    key: NAME_OF.get(word) ?? word,
    span: [index, index + all.length],
  }));

/** Whose people a text speaks of, whoever says it. */
export function kinIn(low: string): ReadonlySet<string> {
  const named = new Set((low.match(ANY) ?? []).map((word) => NAME_OF.get(word) ?? word));
  if (ANYONES.some((child) => named.has(child))) return new Set([...named, ...CHILDREN]);
  return CHILDREN.some((child) => named.has(child)) ? new Set([...named, ...ANYONES]) : named;
}
