import { once } from 'node:events';
import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { compileRuleset } from '../../pack/compile';
import { mergeLayers } from '../../pack/layers';
import { corePack } from '../core-pack';
import { packOf } from '../pack/files';
import { addCounted, type Counted, type Totals } from './batch';
import { Crew } from './crew';
import { htmlReport } from './report';
import { batchesOf } from './rows';

/** How far an audit has come. */
export interface Progress {
  readonly rows: number;
  /** Of each worker's time, the share that it did not wait for work. */
  readonly busy: readonly number[];
}

export interface AuditOptions {
  /** A team's pack over Tact's own rules. */
  readonly pack?: string | undefined;
  /** Where the report goes, without its ending. */
  readonly out?: string | undefined;
  readonly ui: 'fr' | 'en';
  /** Told every few thousand rows. */
  readonly tell?: (progress: Progress) => void;
}

/** How often the progress is told, in rows. */
const TELL_EVERY = 2000;

/** Tells the progress on the terminal. */
function onTerminal(began: number): (progress: Progress) => void {
  return ({ rows }) => {
    const seconds = (performance.now() - began) / 1000;
    const memory = Math.round(process.memoryUsage.rss() / 1e6);
    const line = `${rows} replies, ${Math.round(rows / seconds)} a second, ${memory} MB`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

const isTold = (before: number, now: number): boolean =>
  Math.floor(now / TELL_EVERY) > Math.floor(before / TELL_EVERY);

/**
 * Judges an export of past replies in a stream, on all cores, into a report for people (HTML) and one for machines
 * (NDJSON, a line a row, without the replies' text).
 * @returns the totals, and the files written
 * @throws PackError when the team's pack cannot be used
 */
export async function audit(
  file: string,
  {
    pack,
    out = file.replace(/\.[a-z]+$/i, '.audit'),
    ui,
    tell = onTerminal(performance.now()),
  }: AuditOptions,
): Promise<{ totals: Totals; files: readonly string[] }> {
  const files = [`${out}.html`, `${out}.ndjson`] as const;
  if (!statSync(file).isFile()) throw new Error(`${file}: expected a file`);
  const rules = mergeLayers({ core: corePack(), ...(pack === undefined ? {} : { team: packOf(pack) }) }).pack;
  const output = createWriteStream(files[1]);
  const totals: Totals = { rows: 0, sound: 0, refused: 0, rules: {} };
  const crew = new Crew(availableParallelism(), compileRuleset(rules), async (counted: Counted) => {
    const before = totals.rows;
    addCounted(totals, counted);
    if (isTold(before, totals.rows)) tell({ rows: totals.rows, busy: crew.busyShares() });
    if (!output.write(counted.lines)) await once(output, 'drain');
  });
  try {
    for await (const batch of batchesOf(file)) await crew.give(batch);
  } finally {
    await crew.finish();
    output.end();
  }
  await once(output, 'close');
  writeFileSync(files[0], htmlReport(totals, rules, ui));
  return { totals, files };
}
