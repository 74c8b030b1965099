import { lineOf, textOf } from '../text-of';
import { asHandle, handleIn, statusIn } from './handle';
import { NAME, PROMOTED, QUOTED, TEXT, TIME } from './selectors';

/** A post as the page shows it, not yet knowing whose side its author is on. */
export interface Post {
  readonly element: Element;
  readonly handle?: string | undefined;
  readonly name?: string | undefined;
  readonly text: string;
  readonly at?: string | undefined;
  readonly id?: string | undefined;
}

/** The first match that belongs to the post itself: not to one it quotes, nor to an article inside it. */
function ownPart(article: Element, selector: string): Element | null {
  const own = (part: Element) => part.closest('article') === article && !part.closest(QUOTED);
  return [...article.querySelectorAll(selector)].find(own) ?? null;
}

/** Reads one article. */
export function readPost(article: Element): Post {
  const name = ownPart(article, NAME);
  const time = ownPart(article, TIME);
  const text = ownPart(article, TEXT);
  return {
    element: article,
    handle: handleOf(name),
    name: lineOf(name?.querySelector('a[href]') ?? null) || undefined,
    text: text ? textOf(text).trim() : '',
    at: isoOf(time?.getAttribute('datetime')),
    id: statusIn(time?.closest('a')?.getAttribute('href')),
  };
}

/** Reads the card of a quoted post: its name is no link there, and where it stands is not told. */
export function readQuoted(card: Element): Post {
  const name = card.querySelector(NAME);
  const text = card.querySelector(TEXT);
  const written = [...(name?.querySelectorAll('span') ?? [])].map((part) => part.textContent?.trim() ?? '');
  return {
    element: card,
    handle: asHandle(written.find((one) => one.startsWith('@'))),
    name: written.find((one) => one !== '' && !one.startsWith('@')),
    text: text ? textOf(text).trim() : '',
    at: isoOf(card.querySelector('time')?.getAttribute('datetime')),
  };
}

function handleOf(name: Element | null): string | undefined {
  const written = name?.querySelector('a[tabindex="-1"]')?.textContent;
  return handleIn(name?.querySelector('a[href^="/"]')?.getAttribute('href')) ?? asHandle(written);
}

function isoOf(written: string | null | undefined): string | undefined {
  const at = Date.parse(written ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** Advertisements stand in conversations without belonging to them. */
export function isPromoted(article: Element): boolean {
  return article.querySelector(PROMOTED) !== null || article.closest(PROMOTED) !== null;
}
