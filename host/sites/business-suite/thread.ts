import type { Message, Role } from '../../../engine/types/situation';
import { lineOf, textOf } from '../text-of';
import type { Box } from './box';
import { HEADING, LOG, ROW, ROW_AUTHOR, ROW_TEXT } from './selectors';

/** With whom the open conversation is. */
export const headingOf = (panel: Element): string => lineOf(panel.querySelector(HEADING));

function rows(panel: Element): Element[] {
  const found = [...(panel.querySelector(LOG)?.querySelectorAll(ROW) ?? [])];
  return found.filter((row) => !row.querySelector(ROW));
}

function wordsOf(row: Element): string {
  const parts = [...row.querySelectorAll(ROW_TEXT)].filter((one) => !one.parentElement?.closest(ROW_TEXT));
  return parts.map(textOf).join('\n').trim();
}

function roleOf(author: string, customer: string, brand: ReadonlySet<string>): Role {
  if (brand.has(author)) return 'brand';
  return author === customer ? 'customer' : 'bystander';
}

/**
 * The comments in view, oldest first as the page shows them. The heading names whose comment is answered; a private
 * conversation's rows do not say whose they are, so it stays unread.
 * @param brand the names that the page answers as, where they are known
 */
export function readThread({ kind, panel }: Box, brand: ReadonlySet<string>): Message[] {
  if (kind === 'dm') return [];
  const customer = headingOf(panel);
  return rows(panel).flatMap((row) => {
    const author = lineOf(row.querySelector(ROW_AUTHOR));
    const text = wordsOf(row);
    if (text === '' || author === '') return [];
    return [{ role: roleOf(author, customer, brand), author, text }];
  });
}
