import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { takenFeatures } from '../../../engine/reading/taken';
import { tokenise } from '../../../engine/text/tokens';
import type { Both } from '../../../engine/types/ruleset';
import type { Locale } from '../../../engine/types/text';
import { canonical } from '../../pack/canonical';
import type { CaseInput } from '../../pack/schema/case';
import { type WrittenWeights, weightsOf, writeWeights } from '../../pack/weights';
import { CORE, corePack } from '../core-pack';
import { loadLabels, loadPool } from '../eval/load';
import { createJudge } from '../judge';
import { learnActs } from './acts';
import { answeredIn } from './answered';
import { movesOf, type Reply, repliesOf, scenesOf, sentencesOf } from './corpus';
import { examplesOf } from './examples';
import { type Groups, groupsOf, writeGroups } from './groups';
import type { Lessons } from './lessons';
import type { Settings } from './logistic';
import { createReader } from './reader';
import { learnScale, type Scale } from './scale';
import { TOPICS, type Topic } from './topics';
import { tryWriters } from './writers';

const HELP = `learn: weighs the corpus anew and writes rules/packs/core/{scales,groups}

  npm run learn                all topics (some minutes)
  npm run learn -- TOPIC …     these topics only; acts: how customers are told apart
  --writers                    writes nothing: tries each topic on every writer, learned from all the others
  --also DIR                   hold to real replies, too (pool.ndjson, labels.dev.ndjson); none of their words is kept
`;
const SETTINGS: Settings = { l1: 12, l2: 1, alpha: 0.8, rounds: 6 };
/** Few rounds: more make it surer of itself than it is right to be. */
const ACT_SETTINGS: Settings = { l1: 8, l2: 1, alpha: 0.3, rounds: 4 };
const LOCALES: readonly Locale[] = ['fr', 'en'];

function lessonsOf(
  locale: Locale,
  groups: Groups,
  pool: readonly { lang: Locale; draft: string }[],
  labelled: readonly Reply[],
): Lessons {
  const pack = corePack();
  const read = createReader(pack, groups, 'draft', locale);
  return {
    locale,
    real: pool
      .filter(({ lang }) => lang === locale)
      .map(({ draft }) => read(draft))
      .filter(({ length }) => length > 0),
    lines: sentencesOf(locale).map((line) => ({
      ...line,
      features: read(line.text).flatMap(({ features }) => features),
    })),
    replies: [...repliesOf(locale), ...scenesOf(locale), ...labelled, ...examplesOf(pack, locale)].map(
      (reply) => ({
        ...reply,
        sentences: read(reply.draft),
      }),
    ),
  };
}

const written = ({
  bias,
  sure,
  weights,
}: Scale): { bias: number; sure?: number; weights: WrittenWeights } => ({
  bias,
  ...(sure === 1 ? {} : { sure }),
  weights: writeWeights(weights),
});

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value * 100)} %`);

function learnTopic(topic: Topic, lessons: Record<Locale, Lessons>): void {
  const file: Record<string, unknown> = { in: 'draft' };
  for (const locale of LOCALES) {
    const scale = learnScale(topic, lessons[locale], SETTINGS);
    file[locale] = written(scale);
    console.log(
      `${topic.name} ${locale}: ${scale.weights.size} weights; unseen replies: ${percent(scale.recall)} raised, ${percent(scale.silence)} silent; real ones ${percent(scale.onReal)} flagged`,
    );
  }
  writeFileSync(path.join(CORE, 'scales', `${topic.owner}.json`), canonical(file));
}

/** One line of the table for each language: a figure is for replies of writers that were left out. */
function printCarried(topic: Topic, lessons: Record<Locale, Lessons>): void {
  for (const locale of LOCALES) {
    const { replies, phrases, at } = tryWriters(topic, lessons[locale], SETTINGS);
    if (replies === 0) continue;
    const cells = at.map(
      ({ silence, raised, onReal }) =>
        `${percent(raised)} raised at ${percent(silence)} silent (real: ${percent(onReal)})`,
    );
    console.log([`${topic.name} ${locale}`, `phrases ${percent(phrases)}`, ...cells].join(' | '));
  }
}

const both = (values: readonly number[], write: (value: number) => string): string =>
  values.map(write).join(' / ');

/** The words of the corpus' own replies and sentences. */
function ownWords(locale: Locale): Set<string> {
  const texts = [...repliesOf(locale), ...scenesOf(locale)].map(({ draft }) => draft);
  const lines = sentencesOf(locale).map(({ text }) => text);
  return new Set([...texts, ...lines].flatMap((text) => tokenise(text, locale).map(({ key }) => key)));
}

/**
 * Reads what a real reply shows of how its writer took the customer: cues, and words that the corpus holds. Rules' own
 * finds are no part of it.
 */
function createTaking(locale: Locale): (input: CaseInput) => string[] {
  const judge = createJudge();
  const cues = Object.keys(corePack().cues ?? {}).map((cue) => `draft=${cue}`);
  const words = [...ownWords(locale)].map((word) => `draft:${word}`);
  const known = new Set([...cues, ...words]);
  return (input) =>
    takenFeatures(judge.analyse(input).reading.draft).filter(
      (feature) => known.has(feature) || feature.startsWith('draft#'),
    );
}

function learnAllActs(groups: Both<Groups>, also: string | undefined): void {
  const labelled = also ? loadLabels(also) : [];
  const file: Record<string, unknown> = {};
  for (const locale of LOCALES) {
    const takenIn = createTaking(locale);
    const real = labelled
      .filter(({ lang }) => lang === locale)
      .map(({ act, input }) => ({ act, thread: input.thread, taken: takenIn(input) }));
    const answered = also ? answeredIn(also, locale) : [];
    const { acts, right, n } = learnActs(corePack(), groups[locale], locale, ACT_SETTINGS, real, answered);
    file[locale] = acts;
    const size = Object.values(acts).reduce((sum, { weights }) => sum + weightsOf(weights).length, 0);
    console.log(
      `acts ${locale}: ${size} weights; unseen customers, corpus / labelled: ${both(right, percent)} right (n = ${both(n, String)} told by their answers)`,
    );
  }
  writeFileSync(path.join(CORE, 'acts.json'), canonical(file));
}

/** Which moves labelled real replies make. */
const realMoves = (folder: string, locale: Locale): Reply[] =>
  loadLabels(folder)
    .filter(({ lang, has }) => lang === locale && has)
    .flatMap(({ has, input }) =>
      movesOf(has ?? {}, input.draft).map((reply) => ({ ...reply, isReal: true })),
    );

/** Replies to somebody with a trouble: under praise, jokes and good news are no faults. */
function troubled(pool: ReturnType<typeof loadPool>): ReturnType<typeof loadPool> {
  const judge = createJudge();
  return pool.filter((input) => ['complaint', 'help-request'].includes(judge.analyse(input).customer.act));
}

interface Options {
  readonly also?: string | undefined;
  readonly writers?: boolean | undefined;
}

function main(names: readonly string[], { also, writers }: Options): void {
  const groups = { fr: groupsOf('fr'), en: groupsOf('en') };
  const topics = TOPICS.filter(({ name }) => names.length === 0 || names.includes(name));
  if (topics.length > 0) {
    const pool = also ? troubled(loadPool(also)) : [];
    const lessonsIn = (locale: Locale): Lessons =>
      lessonsOf(locale, groups[locale], pool, also ? realMoves(also, locale) : []);
    const lessons = { fr: lessonsIn('fr'), en: lessonsIn('en') };
    for (const topic of topics) (writers ? printCarried : learnTopic)(topic, lessons);
  }
  if (writers) return;
  if (names.length === 0 || names.includes('acts')) learnAllActs(groups, also);
  writeGroups(groups);
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' }, also: { type: 'string' }, writers: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.help) console.log(HELP);
else main(positionals, values);
