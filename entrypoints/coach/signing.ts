import { listed, type Settings } from '../../components/settings/settings';
import type { Edit } from '../../engine/types/text';

/** Who can sign here, and who does: somebody who has left the desk signs no more. */
export function signingOf({ signing }: Pick<Settings, 'signing'>): { all: readonly string[]; by: string } {
  const all = listed(signing.all);
  return { all, by: all.includes(signing.by) ? signing.by : '' };
}

const SIGNED = /[ \t]*[\^~*]([\p{L}]{1,12})\s*$/u;

/**
 * The edit that signs a draft: at its end, in place of a colleague's initials where those stand there.
 * @param all the initials of the desk: anybody else's are left alone
 * @returns null when the draft is signed so already
 */
export function signatureEdit(text: string, by: string, all: readonly string[]): Edit | null {
  const found = SIGNED.exec(text);
  const isColleagues = found !== null && all.includes(found[1] ?? '');
  const body = text.trimEnd();
  const start = isColleagues ? found.index : body.length;
  const space = text.slice(0, start).trim() === '' ? '' : ' ';
  const signature = `${space}^${by}`;
  return text.slice(start) === signature ? null : { start, end: text.length, text: signature };
}
