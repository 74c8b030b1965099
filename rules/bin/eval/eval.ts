import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../../../engine/types/diagnostic';
import { createJudge, type Judge } from '../judge';
import { evaluate } from './evaluate';
import { type Labelled, loadLabels, loadPool, loadScenes } from './load';
import { reportPairs } from './pairs';
import { report } from './report';
import { measureRewrites, rewriteReport } from './rewrites';

const HELP = `eval: how well the rules do on labelled replies

  npm run -s eval                     both labelled sets, per rule and language
  npm run -s eval -- --misses RULE    what RULE missed or found wrongly (act: what was misread)
  npm run -s eval -- --pool           how often each rule fires on all real replies, with samples
  npm run -s eval -- --pairs FILE     how well reuse-canned tells pasted answers from fresh ones: {a, b, same} by ids
  npm run -s eval -- --rewrites       whether rewrites do what they must, on every real reply and scene
  npm run -s eval -- DIR              another folder than ../shared/eval
`;
const DEFAULT_DIR = fileURLToPath(new URL('../../../../shared/eval', import.meta.url));
const SAMPLES = 3;

const { values, positionals } = parseArgs({
  options: {
    misses: { type: 'string' },
    pool: { type: 'boolean' },
    pairs: { type: 'string' },
    rewrites: { type: 'boolean' },
    help: { type: 'boolean' },
    samples: { type: 'string' },
  },
  allowPositionals: true,
});

function words(draft: string, { spans }: Diagnostic): string {
  return spans.length === 0
    ? draft.slice(0, 200)
    : spans.map(([start, end]) => draft.slice(start, end)).join(' … ');
}

function printPool(judge: Judge, dir: string): void {
  const fired = new Map<string, string[]>();
  const pool = loadPool(dir);
  let weighty = 0;
  for (const input of pool) {
    const { diagnostics } = judge.analyse(input);
    if (diagnostics.some(({ severity }) => severity !== 'hint')) weighty++;
    for (const one of diagnostics) {
      const key = `${one.rule} ${input.lang}`;
      fired.set(key, [...(fired.get(key) ?? []), `${input.id}: ${words(input.draft, one)}`]);
    }
  }
  const most = Number(values.samples ?? SAMPLES);
  for (const [key, samples] of [...fired].sort()) {
    console.log(`${key}: ${samples.length} of ${pool.length}`);
    for (const sample of samples.slice(0, most)) console.log(`    ${sample.replaceAll('\n', ' ')}`);
  }
  console.log(`replies with an error or a warning: ${weighty} of ${pool.length}`);
}

function printMisses(judge: Judge, cases: readonly Labelled[], rule: string): void {
  const { verdicts, acts } = evaluate(judge, cases, [rule]);
  const byId = new Map(cases.map((one) => [one.id, one]));
  const lines =
    rule === 'act'
      ? acts.wrong.map(({ id, said, label }) => ({ id, note: `said ${said}, is ${label}` }))
      : verdicts.filter(({ kind }) => kind !== 'hit').map(({ id, kind }) => ({ id, note: kind }));
  for (const { id, note } of lines) {
    const one = byId.get(id);
    if (!one) continue;
    const found = judge.analyse(one.input).diagnostics.find((diagnostic) => diagnostic.rule === rule);
    console.log(
      `\n${id} (${one.lang}, ${one.act}): ${note}${found ? `: ${words(one.input.draft, found).slice(0, 120)}` : ''}`,
    );
    for (const { role, text } of one.input.thread.slice(-3))
      console.log(`  ${role}: ${text.slice(0, 300).replaceAll('\n', ' ')}`);
    console.log(`  draft: ${one.input.draft.slice(0, 600).replaceAll('\n', ' ')}`);
  }
}

function printFigures(judge: Judge, labels: readonly Labelled[], scenes: readonly Labelled[]): void {
  const rules = judge.engine.ruleset.rules.map(({ id }) => id);
  console.log(report('Real replies', evaluate(judge, labels, rules), labels.length));
  console.log(`\n${report('Scenes', evaluate(judge, scenes, rules), scenes.length)}`);
}

function printRewrites(judge: Judge, dir: string, scenes: readonly Labelled[]): void {
  const samples = Number(values.samples ?? SAMPLES);
  console.log(rewriteReport('Real replies', measureRewrites(judge, loadPool(dir)), samples));
  const inputs = scenes.map(({ id, input }) => ({ ...input, id }));
  console.log(`\n${rewriteReport('Scenes', measureRewrites(judge, inputs), samples)}`);
}

function main(dir: string): void {
  const judge = createJudge();
  const [labels, scenes] = [loadLabels(dir), loadScenes(dir)];
  if (values.pairs) console.log(reportPairs(judge, loadPool(dir), values.pairs));
  else if (values.rewrites) printRewrites(judge, dir, scenes);
  else if (values.pool) printPool(judge, dir);
  else if (values.misses) printMisses(judge, [...labels, ...scenes], values.misses);
  else printFigures(judge, labels, scenes);
}

const folder = positionals[0] ?? DEFAULT_DIR;
if (values.help) console.log(HELP);
else if (existsSync(folder)) main(folder);
else console.log(`There is no folder ${folder}: give one that holds pool.ndjson and labels.\n\n${HELP}`);
