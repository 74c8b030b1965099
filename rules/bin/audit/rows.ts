import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Columns, columnsOf } from '../../replies/columns';
import { csvRecords } from '../../replies/csv';
import type { Batch } from './batch';

/** Rows to a batch: enough that handing it over costs little, few enough that all cores end together. */
const ROWS = 100;

type Row = string | readonly string[];

async function* lines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, { encoding: 'utf8' });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line;
}

async function* batched(rows: AsyncIterable<Row>, columns?: () => Columns): AsyncGenerator<Batch> {
  let batch: Row[] = [];
  let number = 0;
  let first = 1;
  const made = (): Batch => ({
    number: number++,
    first,
    rows: batch,
    ...(columns ? { columns: columns() } : {}),
  });
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS) continue;
    yield made();
    first += batch.length;
    batch = [];
  }
  if (batch.length > 0) yield made();
}

/** The records after the first, which names the columns. */
function csvBatches(file: string): AsyncGenerator<Batch> {
  let columns: Columns = {};
  async function* records(): AsyncGenerator<readonly string[]> {
    let isHeader = true;
    for await (const record of csvRecords(createReadStream(file, { encoding: 'utf8' }))) {
      if (isHeader) columns = columnsOf(record);
      else yield record;
      isHeader = false;
    }
  }
  return batched(records(), () => columns);
}

/** The rows of an export in batches, as they are read: never the whole file. */
export const batchesOf = (file: string): AsyncGenerator<Batch> =>
  /\.(csv|tsv)$/i.test(file) ? csvBatches(file) : batched(lines(file));
