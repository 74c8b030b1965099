import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Analysis } from '../../engine/analysis/analyse';
import { corePack } from '../../rules/bin/core-pack';
import { createJudge } from '../../rules/bin/judge';
import { compileRuleset } from '../../rules/pack/compile';
import { mergeLayers } from '../../rules/pack/layers';
import type { CaseInput } from '../../rules/pack/schema/case';
import { fullCatalogue, query } from './history';
import { largePack } from './large-pack';
import { referenceWork } from './reference';
import { DRAFTS, FAULTY, THREAD } from './texts';

/**
 * The cost of the hot path as ratios within one run: machines differ and are noisy, so no milliseconds are
 * promised. The yardstick is a fixed piece of work; write-good, an English style checker, stands beside it.
 */
const ROUNDS = 7;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function time(work: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** Interleaved, so that a slow moment of the machine is shared by all. */
function compare(works: Readonly<Record<string, () => void>>, times: number): Record<string, number> {
  const runs: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(works)) runs[name] = [...(runs[name] ?? []), time(work, times)];
  }
  return Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, median(all)]));
}

const input = (draft: string): CaseInput => ({ platform: 'x', visibility: 'public', thread: THREAD, draft });

async function writeGood(): Promise<(text: string) => unknown> {
  const module = (await import('write-good')) as { default: (text: string) => unknown };
  return module.default;
}

/** A person types a draft: the analysis after each key, on one growing text. */
function typing(analyse: (one: CaseInput) => unknown, draft: string): () => void {
  let length = 0;
  return () => {
    length = (length % draft.length) + 1;
    analyse(input(draft.slice(0, length)));
  };
}

/** The draft with each sentence changed a little, so that none is remembered. */
function neverSeen({ analyse }: typeof judge, draft: string): () => void {
  let n = 0;
  return () => analyse(input(draft.replaceAll('.', `${n++}.`)));
}

/** First analyses in fresh processes: one plain draft, one with a curly quote, € and an emoji. */
function cold(kind: 'plain' | 'curly'): number {
  const script = path.join(import.meta.dirname, 'cold.ts');
  const tsx = path.resolve(import.meta.dirname, '../../node_modules/.bin/tsx');
  const runs = Array.from({ length: 5 }, () =>
    Number(execFileSync(tsx, [script, kind], { encoding: 'utf8' })),
  );
  return median(runs);
}

const row = (name: string, value: number, unit: number): string =>
  `${name.padEnd(44)} ${(value / unit).toFixed(2)}`;

const judge = createJudge();
const check = await writeGood();
const [fr, en] = [DRAFTS.fr, DRAFTS.en];
const hot = compare(
  {
    reference: referenceWork,
    'keystroke, French draft of 280 characters': typing((one) => judge.analyse(one), fr),
    'keystroke, English draft of 280 characters': typing((one) => judge.analyse(one), en),
    'write-good, the same English draft': () => check(en),
  },
  200,
);
const unit = hot.reference ?? 1;
/** Apart from the typing, whose sentences it would push out of the cache. */
const uncached = compare({ reference: referenceWork, english: neverSeen(judge, en) }, 20);
console.log('ratio to the reference work (a fixed sort and count of 2,000 numbers) in this run\n');
for (const [name, value] of Object.entries(hot)) console.log(row(name, value, unit));
console.log(row('whole English draft, nothing cached', uncached.english ?? 0, uncached.reference ?? 1));

/** Drafts at fault, each another: what was read of one helps with none of the rest. */
const faulty = (n: number): string => FAULTY.replaceAll('.', `${n}.`);
const TIMES = 16;
const judged = Array.from({ length: 2 * ROUNDS * TIMES }, (_, n) => judge.analyse(input(faulty(n))));
const inTurn = (from: number, work: (one: Analysis) => unknown): (() => void) => {
  let n = from;
  return () => work(judged[n++] as Analysis);
};
let fresh = judged.length;
const better = compare(
  {
    analysis: () => judge.analyse(input(faulty(fresh++))),
    findings: inTurn(0, (one) =>
      one.diagnostics.map((finding) => judge.rewriter.rewrites(one, finding, 'fr')),
    ),
    whole: inTurn(ROUNDS * TIMES, (one) => judge.rewriter.whole(one, 'fr')),
  },
  TIMES,
);
const found = judged.reduce((sum, one) => sum + one.diagnostics.length, 0) / judged.length;
const [analysis = 1, findings = 0, whole = 0] = Object.values(better);
console.log(`\na draft with ${found.toFixed(1)} findings`);
console.log(`${row('a rewrite, to one analysis', findings / found, analysis)}  (at most 10)`);
console.log(`${row('a whole reply in its variants, to one analysis', whole, analysis)}  (at most 60)`);
const catalogue = fullCatalogue();
const history = compare({ keystroke: typing((one) => judge.analyse(one), fr), query: query(catalogue) }, 200);
console.log(
  row(
    `the most alike of ${catalogue.count} replies, to a keystroke`,
    history.query ?? 0,
    history.keystroke ?? 1,
  ),
);
const [plain, curly] = [cold('plain'), cold('curly')];
console.log(row('first draft with ’ € 😀, to a plain first draft', curly, plain));
console.log(row('first analysis in a fresh process, to reference', plain, unit));

/** A pack of two thousand rules over Tact's own: at most twenty times the compilation, ten times the analysis. */
const core = corePack();
const large = largePack(core);
const merged = mergeLayers({ core, team: large }).pack;
const compiling = compare({ core: () => compileRuleset(core), large: () => compileRuleset(merged) }, 1);
console.log(row('compiling 2,000 team rules, to the core (≤ 20)', compiling.large ?? 0, compiling.core ?? 1));
const crowd = createJudge(large);
const crowded = compare(
  {
    core: typing((one) => judge.analyse(one), fr),
    large: typing((one) => crowd.analyse(one), fr),
  },
  100,
);
console.log(
  row('a keystroke under 2,000 team rules, to the core (≤ 10)', crowded.large ?? 0, crowded.core ?? 1),
);
