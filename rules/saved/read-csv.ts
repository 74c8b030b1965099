import { fieldNamed, saysYes } from './fields';
import type { SavedEntry } from './saved-reply';

const SEPARATORS = [',', ';', '\t'] as const;

/** The rows of a table; a quoted cell may hold separators, line ends, and quotes written twice. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const one = text[i] as string;
    if (quoted && one === '"' && text[i + 1] === '"') cell += text[i++];
    else if (one === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (!quoted && one === separator) endCell();
    else if (!quoted && one === '\n') {
      endCell();
      rows.push([]);
    } else cell += one;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

/** The separator by which the first line has the most cells. */
function separatorOf(text: string): string {
  const [line = ''] = text.split('\n');
  const cells = (separator: string): number => line.split(separator).length;
  return [...SEPARATORS].sort((one, other) => cells(other) - cells(one))[0] as string;
}

/** Reads saved replies from a table; without a line of headings, title and text are its first two columns. */
export function readCsv(text: string): SavedEntry[] {
  const clean = text.replace(/\r\n?/g, '\n');
  const rows = rowsOf(clean, separatorOf(clean));
  const fields = (rows[0] ?? []).map(fieldNamed);
  const isHeaded = fields.includes('text');
  const [title, words, approved] = isHeaded
    ? (['title', 'text', 'approved'] as const).map((field) => fields.indexOf(field))
    : [0, 1, 2];
  const cell = (row: readonly string[], at: number | undefined): string => row[at ?? -1] ?? '';
  return rows.slice(isHeaded ? 1 : 0).map((row) => {
    if (!isHeaded && row.length === 1) return { text: cell(row, 0) };
    return { title: cell(row, title), text: cell(row, words), approved: saysYes(cell(row, approved)) };
  });
}
