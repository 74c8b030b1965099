import { ASKED, HELD, KEPT, NAMED, OFFERED, PRIVATE_HOST, ROLE } from './contact-words';
import type { Piece } from './numbers';
import { sentenceAt, type Written } from './written';

const lastOf = (text: string, shape: RegExp): number => {
  let last = -1;
  for (const { index, 0: found } of text.matchAll(shape)) last = Math.max(last, index + found.length);
  return last;
};

/** Whether a mailbox looks like a person's: a private host, or a name with a year or a number. */
const isPersons = (email: string): boolean => PRIVATE_HOST.test(email) || /^[a-z._-]*\d+@/.test(email);

/**
 * Whether a contact in a draft is the customer's. The nearer word decides; where none speaks, a mobile or a
 * private mailbox is a person's and any other line the brand's: a rule that cannot tell stays silent.
 */
export function isCustomers(piece: Piece, page: Written, asked: string): boolean {
  const low = page.low.slice(...piece.span);
  if (piece.kind === 'email' && ROLE.test(low)) return false;
  const [start] = sentenceAt(page, piece.span[0]);
  const before = page.low.slice(start, piece.span[0]);
  const held = lastOf(before, HELD);
  const offered = lastOf(before, OFFERED);
  if (held >= 0 && held >= offered) return true;
  if (KEPT.test(page.low.slice(piece.span[1]))) return false;
  if (NAMED.test(page.text.slice(start, piece.span[0]))) return false;
  if (offered >= 0 || (ASKED.test(asked) && asked.includes('?'))) return false;
  return piece.kind === 'email' ? isPersons(low) : piece.line === 'mobile';
}
