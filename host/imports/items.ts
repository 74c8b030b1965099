import type { PageItem } from '../../rules/import/read-page';

const MOST_ITEMS = 400;
const LONGEST = 500;

const spaced = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

/** What an entry says itself, without the lists inside it. */
function ownText(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('ul, ol')) list.remove();
  return spaced(copy);
}

/** The heading of a column, for tables that set «do» beside «don't». */
function columnHeading(cell: HTMLTableCellElement): string {
  const table = cell.closest('table');
  const head = table?.querySelector('tr')?.cells[cell.cellIndex] ?? null;
  return head === cell ? '' : spaced(head);
}

/** Whether a paragraph leads into the list that follows it: «À éviter :». */
const leads = (element: Element): boolean =>
  element.tagName === 'P' &&
  element.nextElementSibling?.matches('ul, ol') === true &&
  spaced(element).length < 120;

/**
 * The entries of lists and tables, each under what stands over it.
 * @param article the part of a page that is its article
 */
export function itemsOf(article: ParentNode): PageItem[] {
  const out: PageItem[] = [];
  let heading = '';
  for (const element of article.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, td')) {
    if (out.length === MOST_ITEMS) break;
    if (/^H\d$/.test(element.tagName) || leads(element)) heading = spaced(element);
    const isCell = element instanceof HTMLTableCellElement;
    if (!isCell && element.tagName !== 'LI') continue;
    const over = isCell ? columnHeading(element) : heading;
    const text = ownText(element);
    if (text !== '' && (!isCell || over !== '')) out.push({ heading: over, text });
  }
  return out;
}
