import { NoReplies } from '../../rules/replies/columns';
import { type ReadReplies, readReplies } from '../../rules/replies/read-replies';

const LARGEST = 50_000_000;

/** Why a file's replies are not to be had. */
export type Refusal =
  | { readonly kind: 'large' | 'none' | 'workbook' }
  /** It is not known which of its columns holds the replies. */
  | { readonly kind: 'column'; readonly found: readonly string[] };

/** How a workbook begins: Excel's and LibreOffice's are archives, old ones have a sign of their own. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOKS.some((sign) => sign.every((byte, at) => bytes[at] === byte));

/** The text of a file: UTF-8, else what spreadsheets on Windows write. */
function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Headings that a person can choose from; a file with none is no table. */
const headingsIn = ({ found }: NoReplies): string[] => [
  ...new Set(found.filter((name) => name.trim() !== '')),
];

function refusalOf(error: unknown): Refusal {
  const found = error instanceof NoReplies ? headingsIn(error) : [];
  return found.length > 1 ? { kind: 'column', found } : { kind: 'none' };
}

/**
 * The past replies in a file that a person chose.
 * @param most how many are taken
 * @param column the column that holds them, where the person has said which
 */
export async function repliesIn(file: File, most: number, column?: string): Promise<ReadReplies | Refusal> {
  if (file.size > LARGEST) return { kind: 'large' };
  const bytes = await file.arrayBuffer();
  if (isWorkbook(new Uint8Array(bytes))) return { kind: 'workbook' };
  try {
    const read = await readReplies(textIn(bytes), most, column);
    return read.replies.length > 0 ? read : { kind: 'none' };
  } catch (error) {
    return refusalOf(error);
  }
}
