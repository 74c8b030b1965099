/**
 * Measures `tact audit` against the engine's own throughput, in one run:
 *
 *   npm run -s audit:measure -- POOL.ndjson 200000
 *
 * The pool is repeated to as many rows. The engine alone judges on one thread before and after the audit. What others
 * use of the machine changes every wall clock; processor time per row and the share of their time that the workers had
 * something to do stay the same, so the ratio is told by these too.
 */
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { audit } from '../rules/bin/audit/audit';
import { createJudge } from '../rules/bin/judge';
import type { CaseInput } from '../rules/pack/schema/case';

const [file, wanted = '200000'] = process.argv.slice(2);
if (file === undefined) throw new Error('expected a file of cases (NDJSON)');
const rows = Number(wanted);
const lines = readFileSync(file, 'utf8').trim().split('\n');
const cores = availableParallelism();
/** Rows that the engine alone judges on either side of the audit, after as many to warm it. */
const ALONE = Math.min(lines.length, 2000);

interface Cost {
  readonly rows: number;
  /** Milliseconds on the clock, and of processor time on all threads. */
  readonly wall: number;
  readonly cpu: number;
}

function timer(): (rows: number) => Cost {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  return (judged) => {
    const used = process.cpuUsage(cpu);
    return { rows: judged, wall: performance.now() - wall, cpu: (used.user + used.system) / 1000 };
  };
}

/** The engine by itself, the cases read beforehand. */
function alone(judge: ReturnType<typeof createJudge>): Cost {
  const cases = () => lines.slice(0, ALONE).map((line) => JSON.parse(line) as CaseInput);
  for (const one of cases()) judge.analyse(one);
  const fresh = cases();
  const ended = timer();
  for (const one of fresh) judge.analyse(one);
  return ended(fresh.length);
}

const perSecond = ({ rows: judged, wall }: Cost): number => (judged / wall) * 1000;
const perCpuSecond = ({ rows: judged, cpu }: Cost): number => (judged / cpu) * 1000;
const both = (a: Cost, b: Cost): Cost => ({
  rows: a.rows + b.rows,
  wall: a.wall + b.wall,
  cpu: a.cpu + b.cpu,
});
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function* repeated(): Generator<string> {
  for (let at = 0; at < rows; at++) yield `${lines[at % lines.length]}\n`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
const input = path.join(folder, 'replies.ndjson');
await pipeline(repeated, createWriteStream(input));

const before = alone(createJudge());
let busy: readonly number[] = [];
let most = 0;
const ended = timer();
await audit(input, {
  ui: 'en',
  tell(progress) {
    busy = progress.busy;
    const memory = process.memoryUsage.rss() / 1e6;
    most = Math.max(most, memory);
    if (progress.rows % 20_000 < 100)
      console.log(
        `${progress.rows} rows: ${Math.round(memory)} MB, workers busy ${busy.map(percent).join(', ')}`,
      );
  },
});
const audited = ended(rows);
const engine = both(before, alone(createJudge()));
rmSync(folder, { recursive: true });

const share = busy.reduce((sum, one) => sum + one, 0) / Math.max(1, busy.length);
console.log(
  `engine alone, one thread: ${Math.round(perSecond(engine))} rows a second; ${Math.round(perCpuSecond(engine))} a second of processor time`,
);
console.log(
  `audit, ${cores} cores: ${Math.round(perSecond(audited))} rows a second; ${Math.round(perCpuSecond(audited))} a second of processor time; at most ${Math.round(most)} MB`,
);
console.log(
  `of the engine's own on ${cores} cores, by the clock: ${percent(perSecond(audited) / (perSecond(engine) * cores))}`,
);
console.log(
  `of the engine's own, by processor time and the workers' share of work: ${percent((perCpuSecond(audited) / perCpuSecond(engine)) * share)}`,
);
