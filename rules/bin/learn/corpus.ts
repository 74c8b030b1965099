import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../../engine/types/text';

export const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** One sentence that shows its topic (a fault, a move) or does not. */
export interface Sentence {
  readonly topic: string;
  readonly text: string;
  readonly shows: boolean;
}

/** A labelled reply, in the form of a case with what it raises. */
export interface Reply {
  readonly rule: string;
  readonly raised: boolean;
  readonly draft: string;
  /** The words at fault, where the fault is in words. */
  readonly quote?: string;
  /** Who wrote it, where that is known: 1, 2 … What is learned from the others is tried on one. */
  readonly writer?: number;
  /** Somebody's real reply: it teaches, but no word that only it holds is kept. */
  readonly isReal?: boolean;
}

/** A customer's side of a conversation and what it does. */
export interface Heard {
  readonly act: string;
  readonly thread: readonly { readonly role: 'customer' | 'brand' | 'bystander'; readonly text: string }[];
}

const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(path.join(CORPUS, folder))
    .filter((name) => name.endsWith(ending))
    .sort();

/** The sentences of one language: `+<tab>…` shows the topic that the file is named after, `-<tab>…` does not. */
export function sentencesOf(locale: Locale): Sentence[] {
  const ending = `.${locale}.txt`;
  return filesOf('sentences', ending).flatMap((file) =>
    linesOf(path.join(CORPUS, 'sentences', file)).map((line) => ({
      topic: file.slice(0, -ending.length),
      shows: line.startsWith('+'),
      text: line.slice(2),
    })),
  );
}

/** The labelled replies of one language. */
export const repliesOf = (locale: Locale): Reply[] =>
  filesOf('replies', `.${locale}.ndjson`).flatMap((file) =>
    linesOf(path.join(CORPUS, 'replies', file)).map((line) => JSON.parse(line) as Reply),
  );

/** The labelled customers of one language. */
export const customersOf = (locale: Locale): Heard[] =>
  filesOf('customers', `.${locale}.ndjson`).flatMap((file) =>
    linesOf(path.join(CORPUS, 'customers', file)).map((line) => JSON.parse(line) as Heard),
  );

interface Scene {
  readonly has: Readonly<Record<string, boolean>>;
  readonly case: { readonly draft: string };
}

/** What a scene's label calls a move, by topic. */
const MOVES: Readonly<Record<string, string>> = { step: 'next_step', handoff: 'handoff' };

/** What a label says of a draft's moves, as replies that make a move or do not. */
export const movesOf = (has: Scene['has'], draft: string): Reply[] =>
  Object.entries(MOVES).map(([rule, label]) => ({ rule, raised: has[label] === true, draft }));

/** The drafts of whole scenes. */
export const scenesOf = (locale: Locale): Reply[] =>
  linesOf(path.join(CORPUS, 'scenes', `moves.${locale}.ndjson`)).flatMap((line) => {
    const { has, case: input } = JSON.parse(line) as Scene;
    return movesOf(has, input.draft);
  });
