import type { Engine } from '../analysis/analyse';
import type { Situation } from '../types/situation';
import { excessOf } from './length';

/** More posts than this are no reply. */
const MOST = 6;
/** A last post shorter than this would be a signature alone: a sentence of the one before comes along. */
const LEAST = 60;

/** The sentences of a text, each with the space behind it left out. */
const sentences = (engine: Engine, situation: Situation, text: string): string[] =>
  engine
    .analyse(text, situation)
    .reading.draft.sentences.map(({ start, end }) => text.slice(start, end).trim())
    .filter((one) => one !== '');

const numbered = (said: readonly string[], n: number, total: number): string =>
  `${said.join(' ')} ${n}/${total}`;

/** Sentences packed into posts, as many into each as fit with its number. */
function packed(said: readonly string[], fits: (said: readonly string[]) => boolean): string[][] | null {
  const posts: string[][] = [[]];
  for (const sentence of said) {
    const last = posts.at(-1) as string[];
    if (fits([...last, sentence])) last.push(sentence);
    else if (fits([sentence])) posts.push([sentence]);
    else return null;
  }
  return posts;
}

/** Brings a sentence over to a last post that would say next to nothing. */
function evened(posts: string[][], fits: (said: readonly string[]) => boolean): string[][] {
  const [before = [], last = []] = posts.slice(-2);
  const moved = [...before.slice(-1), ...last];
  const isBare = last.join(' ').length < LEAST && before.length > 1;
  return isBare && fits(moved) ? [...posts.slice(0, -2), before.slice(0, -1), moved] : posts;
}

/**
 * A reply that is too long for one post, cut between its sentences into numbered ones: «… 1/2», «… 2/2».
 * @returns null where it fits as it is, or where one sentence alone is too long
 */
export function inPosts(engine: Engine, situation: Situation, text: string): string[] | null {
  if (excessOf(situation, text) === 0) return null;
  const fits = (said: readonly string[]): boolean => excessOf(situation, numbered(said, MOST, MOST)) === 0;
  const posts = packed(sentences(engine, situation, text), fits);
  if (!posts || posts.length < 2 || posts.length > MOST) return null;
  return evened(posts, fits).map((said, i, all) => numbered(said, i + 1, all.length));
}
