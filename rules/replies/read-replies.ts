import { type CaseInput, caseSchema } from '../pack/schema/case';
import { type Columns, caseOfRecord, columnsOf } from './columns';
import { csvRecords } from './csv';

/** Past replies as they were read, and how many lines were none. */
export interface ReadReplies {
  readonly replies: readonly CaseInput[];
  readonly refused: number;
  /** Whether there were more than are taken. */
  readonly isCut: boolean;
}

const LONGEST_DRAFT = 30_000;

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

async function* csvRows(text: string, column: string | undefined): AsyncGenerator<unknown> {
  let columns: Columns | null = null;
  for await (const record of csvRecords(whole(text))) {
    if (columns) yield caseOfRecord(record, columns);
    else columns = columnsOf(record, column);
  }
}

async function* jsonRows(text: string): AsyncGenerator<unknown> {
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      yield null;
    }
  }
}

/** A reply by itself, where a line says no more: «{"draft": "…"}». */
const wholeCase = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null
    ? { platform: 'other', visibility: 'public', thread: [], ...raw }
    : raw;

/**
 * Reads an export of past replies: CSV with a line of names, or NDJSON with a case a line.
 * @param most how many are taken
 * @param column the column of a CSV that holds the replies, where somebody has said which
 * @throws {NoReplies} when a CSV has no column that is known to hold them
 */
export async function readReplies(text: string, most: number, column?: string): Promise<ReadReplies> {
  const replies: CaseInput[] = [];
  let refused = 0;
  const isJson = text.trimStart().startsWith('{');
  for await (const raw of isJson ? jsonRows(text) : csvRows(text, column)) {
    if (replies.length >= most) return { replies, refused, isCut: true };
    const read = caseSchema.safeParse(wholeCase(raw));
    const isReply = read.success && read.data.draft.trim() !== '' && read.data.draft.length <= LONGEST_DRAFT;
    if (isReply) replies.push(read.data);
    else refused++;
  }
  return { replies, refused, isCut: false };
}
