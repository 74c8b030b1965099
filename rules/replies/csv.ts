/** Longest record that is read; what is longer is a file with a quotation mark left open. */
const LONGEST = 1_000_000;

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that a first line uses most: spreadsheets of different countries write different ones. */
function separatorOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Reads CSV (RFC 4180, with commas, semicolons or tabs) as it comes in, a record at a time.
 * @param chunks the file's text in pieces of any size
 * @throws Error when a record is longer than any reply
 */
export async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  const reader = new CsvReader();
  for await (const chunk of chunks) yield* reader.read(chunk);
  yield* reader.end();
}

/** Where the reading stands between two pieces. */
class CsvReader {
  private waiting = '';
  private separator: string | null = null;
  private isFirst = true;

  *read(chunk: string): Generator<string[]> {
    this.waiting += this.isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
    this.isFirst = false;
    let from = 0;
    for (let end = recordEnd(this.waiting, from); end >= 0; end = recordEnd(this.waiting, from)) {
      yield* this.record(this.waiting.slice(from, end));
      from = end + 1;
    }
    this.waiting = this.waiting.slice(from);
    if (this.waiting.length > LONGEST)
      throw new Error('CSV: a record is too long; is a quotation mark left open?');
  }

  *end(): Generator<string[]> {
    yield* this.record(this.waiting);
    this.waiting = '';
  }

  private *record(text: string): Generator<string[]> {
    const line = text.replace(/\r$/, '');
    if (line.trim() === '') return;
    this.separator ??= separatorOf(line.split('\n')[0] ?? '');
    yield fieldsOf(line, this.separator);
  }
}

/** The line break that ends the record, not one inside quotation marks; -1 while it has not come. */
function recordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf('\n', at);
    const quote = text.indexOf('"', at);
    if (end < 0 || quote < 0 || quote > end) return end;
    const close = text.indexOf('"', quote + 1);
    if (close < 0) return -1;
    at = close + 1;
  }
}

function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const [field, next] =
      line[at] === '"' ? quotedField(line, at, separator) : plainField(line, at, separator);
    fields.push(field);
    at = next;
  }
  return fields;
}

function plainField(line: string, at: number, separator: string): [string, number] {
  const end = line.indexOf(separator, at);
  return end < 0 ? [line.slice(at), line.length + 1] : [line.slice(at, end), end + 1];
}

function quotedField(line: string, at: number, separator: string): [string, number] {
  let field = '';
  let from = at + 1;
  for (;;) {
    const close = line.indexOf('"', from);
    if (close < 0) return [field + line.slice(from), line.length + 1];
    field += line.slice(from, close);
    if (line[close + 1] !== '"') {
      const [, next] = plainField(line, close + 1, separator);
      return [field, next];
    }
    field += '"';
    from = close + 2;
  }
}
