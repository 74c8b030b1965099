import { flat, lineOf, textOf } from '../text-of';
import { idsIn, isPlain } from './ids';
import { addresseeIn, afterOpening, namesAddressee, OWNER_BADGES, withoutAddressee } from './labels';
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

/** Where something else begins: a nested comment, a reply box. Asked of every element, so without a selector. */
function isApart(element: Element): boolean {
  if (element.localName === 'form') return true;
  const role = element.getAttribute('role');
  return role === 'article' || role === 'textbox';
}

/** A comment's own elements in the page's order: not a nested comment's, nor a reply box's. One walk for them all. */
function ownElements(article: Element): Element[] {
  const own: Element[] = [];
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (isApart(child)) continue;
      own.push(child);
      walk(child);
    }
  };
  walk(article);
  return own;
}

const isLink = (element: Element): boolean => element.localName === 'a';
const hrefOf = (element: Element): string => element.getAttribute('href') ?? '';
const isCommentLink = (element: Element): boolean =>
  isLink(element) && hrefOf(element).includes('comment_id=');
const isText = (element: Element): boolean =>
  element.localName === 'div' && element.getAttribute('dir') === 'auto';
const isLeaf = (element: Element): boolean =>
  element.childElementCount === 0 && (element.localName === 'span' || element.localName === 'div');

/** Is the article a comment, in whichever language? */
export function isComment(article: Element): boolean {
  if (afterOpening(article.getAttribute('aria-label')) !== null) return true;
  return ownElements(article).some(isCommentLink);
}

function textIn(own: readonly Element[]): string {
  const paragraphs = own.filter(isText);
  const outer = paragraphs.filter((one) => !paragraphs.some((other) => other !== one && other.contains(one)));
  return outer.map(textOf).join('\n').trim();
}

/** The name in the label is the one that a link in the comment shows too; a name may hold any words. */
function authorIn(own: readonly Element[], rest: string | null, now: Date): string | undefined {
  const links = own.filter(isLink).map(lineOf).filter(Boolean);
  if (rest === null) return links.find((name) => timeOf(name, now) === null);
  const shown = links.filter((name) => rest === name || rest.startsWith(`${name} `));
  const longest = shown.sort((one, other) => other.length - one.length)[0];
  return longest ?? (withoutAddressee(ageAtEnd(rest, now)?.before ?? rest) || undefined);
}

function ageIn(own: readonly Element[], rest: string | null, now: Date): Aged | undefined {
  // The time's link comes after the author's, which holds no age.
  for (const link of own.filter(isCommentLink).reverse()) {
    const age = ageOf(lineOf(link), now);
    if (age) return age;
  }
  return ageAtEnd(rest ?? '', now) ?? undefined;
}

function addressIn(own: readonly Element[]): string {
  const hrefs = own.filter(isCommentLink).map(hrefOf);
  return hrefs.find(isPlain) ?? hrefs[0] ?? '';
}

const LONGEST_BADGE = 12;
const isBadge = (text: string): boolean => text.length <= LONGEST_BADGE && OWNER_BADGES.includes(flat(text));

function isByOwner(own: readonly Element[]): boolean {
  return own.some((one) => isLeaf(one) && isBadge(one.textContent ?? ''));
}

/** Whom a label says is answered; most name nobody. */
function addressedIn(rest: string | null, now: Date): string | undefined {
  if (rest === null || !namesAddressee(rest)) return undefined;
  return addresseeIn(ageAtEnd(rest, now)?.before ?? rest);
}

/** Reads one comment. */
export function readComment(article: Element, now: Date): Comment {
  const rest = afterOpening(article.getAttribute('aria-label'));
  const own = ownElements(article);
  const ids = idsIn(addressIn(own));
  const age = ageIn(own, rest, now);
  return {
    element: article,
    author: authorIn(own, rest, now),
    text: textIn(own),
    at: age?.at,
    age,
    to: addressedIn(rest, now),
    id: ids?.id,
    thread: ids?.thread,
    byOwner: isByOwner(own),
  };
}
