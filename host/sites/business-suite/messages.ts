import type { Shown } from '../../../engine/waiting/waiting';
import type { PageMessages } from '../contract';
import { lineOf, textOf } from '../text-of';
import { actingName } from './account';
import { readAddress } from './address';
import { HEADING, INBOX_ROW, LOG, ROW, ROW_AUTHOR, ROW_TEXT } from './selectors';
import { type InboxTime, inboxTime } from './time';

interface Placed {
  readonly shown: Shown;
  readonly element: Element;
}

/** The texts of an element's innermost parts, in the page's order. */
function leaves(element: Element): string[] {
  if (element.childElementCount === 0) return [lineOf(element)].filter(Boolean);
  return [...element.children].flatMap(leaves);
}

const timeIn = (texts: readonly string[], now: Date): InboxTime | null =>
  texts.map((text) => inboxTime(text, now)).find((time) => time !== null) ?? null;

const whenOf = (time: InboxTime | null): Pick<Shown, 'at' | 'loose'> =>
  time ? { at: time.latest, loose: time.loose } : {};

/** What opens the last words of a conversation when they are the page's own. */
const OWN_WORDS = /^(?:you|vous)\s?:/iu;
const SHORTEST_NAME = 2;

/**
 * One row of the inbox: with whom, their last words and when. A row without one of the three is left alone, since it
 * does not tell who spoke last.
 */
function inboxRow(row: Element, now: Date): Placed[] {
  const texts = leaves(row).filter(({ length }) => length >= SHORTEST_NAME);
  const time = timeIn(texts, now);
  const [name, words] = texts.filter((text) => inboxTime(text, now) === null);
  if (!name || !words || !time) return [];
  const side = OWN_WORDS.test(words) ? 'brand' : 'customer';
  const author = side === 'brand' ? '' : name;
  const shown = {
    key: `${name}\n${words}`,
    side,
    author,
    text: words,
    thread: name,
    ...whenOf(time),
  } as const;
  return [{ shown, element: row }];
}

/** The open conversation about a comment: its rows say whose they are. */
function openRows(page: Document, now: Date): Placed[] {
  const log = page.querySelector(LOG);
  const panel = log?.parentElement;
  if (!log || !panel) return [];
  const heading = lineOf(panel.querySelector(HEADING));
  const brand = actingName({ panel });
  return [...log.querySelectorAll(ROW)]
    .filter((row) => !row.querySelector(ROW))
    .flatMap((row) => {
      const author = lineOf(row.querySelector(ROW_AUTHOR));
      const text = [...row.querySelectorAll(ROW_TEXT)].map(textOf).join('\n').trim();
      if (!author || text === '' || !heading || !brand) return [];
      const side = author === brand ? 'brand' : 'customer';
      const when = whenOf(timeIn(leaves(row), now));
      const shown = { key: `${author}\n${text}`, side, author, text, thread: heading, ...when } as const;
      return [{ shown, element: row }];
    });
}

/** The rows of the inbox in view, and the open conversation where it is about a comment. */
export function messagesOn(page: Document, now: Date): PageMessages | null {
  const address = readAddress(page.location);
  if (!address) return null;
  const open = address.kind === 'comment' ? openRows(page, now) : [];
  const opened = new Set(open.map(({ shown }) => shown.thread));
  const rows = [...page.querySelectorAll(INBOX_ROW)]
    .flatMap((row) => inboxRow(row, now))
    .filter(({ shown }) => !opened.has(shown.thread));
  const all = [...rows, ...open];
  if (all.length === 0) return null;
  return {
    messages: all.map(({ shown }) => shown),
    placeOf: (key) => all.findLast(({ shown }) => shown.key === key)?.element,
    isPartial: true,
  };
}
