import { flat, lineOf, textOf } from '../text-of';
import { idsIn, isPlain } from './ids';
import { addresseeIn, afterOpening, OWNER_BADGES, withoutAddressee } from './labels';
import { ARTICLE, COMMENT_LINK } from './selectors';
import { type Aged, ageAtEnd, ageOf, timeOf } from './time';

/** A comment or reply as the page shows it, not yet knowing whose side its author is on. */
export interface Comment {
  readonly element: Element;
  readonly author?: string | undefined;
  readonly text: string;
  readonly at?: string | undefined;
  /** How exact that time is. */
  readonly age?: Pick<Aged, 'latest' | 'loose'> | undefined;
  /** Whom it answers, where its label says so. */
  readonly to?: string | undefined;
  readonly id?: string | undefined;
  /** The id of the top-level comment that it stands under, or is. */
  readonly thread?: string | undefined;
  /** Marked as written by the page that owns the post. */
  readonly byOwner: boolean;
}

/** The matches in a comment that are not a nested comment's, nor a reply box's. */
function ownParts<E extends Element = Element>(article: Element, selector: string): E[] {
  const own = (part: Element) => part.closest(ARTICLE) === article && !part.closest('form, [role="textbox"]');
  return [...article.querySelectorAll<E>(selector)].filter(own);
}

/** Is the article a comment, in whichever language? */
export function isComment(article: Element): boolean {
  if (afterOpening(article.getAttribute('aria-label')) !== null) return true;
  return ownParts(article, COMMENT_LINK).length > 0;
}

function textIn(article: Element): string {
  const paragraphs = ownParts(article, 'div[dir="auto"]');
  const outer = paragraphs.filter((one) => !paragraphs.some((other) => other !== one && other.contains(one)));
  return outer.map(textOf).join('\n').trim();
}

/** The name in the label is the one that a link in the comment shows too; a name may hold any words. */
function authorIn(article: Element, rest: string | null, now: Date): string | undefined {
  const links = ownParts(article, 'a').map(lineOf).filter(Boolean);
  if (rest === null) return links.find((name) => timeOf(name, now) === null);
  const shown = links.filter((name) => rest === name || rest.startsWith(`${name} `));
  const longest = shown.sort((one, other) => other.length - one.length)[0];
  return longest ?? (withoutAddressee(ageAtEnd(rest, now)?.before ?? rest) || undefined);
}

function ageIn(article: Element, rest: string | null, now: Date): Aged | undefined {
  const shown = ownParts(article, COMMENT_LINK).map((link) => ageOf(lineOf(link), now));
  return shown.find((aged) => aged !== null) ?? ageAtEnd(rest ?? '', now) ?? undefined;
}

function addressIn(article: Element): string {
  const hrefs = ownParts(article, COMMENT_LINK).map((link) => link.getAttribute('href') ?? '');
  return hrefs.find(isPlain) ?? hrefs[0] ?? '';
}

function isByOwner(article: Element): boolean {
  const leaves = ownParts(article, 'span, div').filter((one) => one.childElementCount === 0);
  return leaves.some((one) => OWNER_BADGES.includes(flat(one.textContent ?? '')));
}

/** Reads one comment. */
export function readComment(article: Element, now: Date): Comment {
  const rest = afterOpening(article.getAttribute('aria-label'));
  const ids = idsIn(addressIn(article));
  const age = ageIn(article, rest, now);
  return {
    element: article,
    author: authorIn(article, rest, now),
    text: textIn(article),
    at: age?.at,
    age,
    to: rest === null ? undefined : addresseeIn(ageAtEnd(rest, now)?.before ?? rest),
    id: ids?.id,
    thread: ids?.thread,
    byOwner: isByOwner(article),
  };
}
