import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** How a case came out, by row and by column. */
type Results = Record<string, Record<string, string>>;

const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));
const PARTS = `${CACHE}editors-table/`;

/** Notes how each case came out in each editor and browser, and writes it down as a table. */
export class Table {
  readonly #results: Results = {};

  constructor(readonly part: string) {}

  /** Runs one case; it stands as failed unless it says how it came out. */
  async run(row: string, column: string, outcome: string, task: () => Promise<void>): Promise<void> {
    this.#results[row] ??= {};
    this.#results[row][column] = 'FAILED';
    await task();
    this.#results[row][column] = outcome;
  }

  /** Writes this file's part, then the whole table of all parts that there are. */
  async write(): Promise<void> {
    await mkdir(PARTS, { recursive: true });
    await writeFile(`${PARTS}${this.part}.json`, JSON.stringify(this.#results));
    const parts = await Promise.all(
      (await readdir(PARTS)).sort().map((name) => readFile(PARTS + name, 'utf8')),
    );
    await writeFile(`${CACHE}editors-table.md`, parts.map((part) => render(JSON.parse(part))).join('\n'));
  }
}

function render(results: Results): string {
  const columns = [...new Set(Object.values(results).flatMap(Object.keys))].sort();
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rows = Object.entries(results).map(([row, cells]) =>
    line([row, ...columns.map((one) => cells[one] ?? '–')]),
  );
  return line(['case', ...columns]) + line(['---', ...columns.map(() => '---')]) + rows.join('');
}
