import { flat, lineOf, textOf } from '../text-of';
import { type Article, articlesIn } from './articles';
import { type CommentIds, idsIn, plainIds } from './ids';
import { addresseeIn, afterOpening, namesAddressee, OWNER_BADGES, withoutAddressee } from './labels';
import { ARTICLE, COMMENT_LINK, FORM } from './selectors';
import { type Aged, type Ages, agesAt } from './time';

/** A comment or reply as the page shows it, not yet knowing whose side its author is on. */
export interface Comment {
  readonly element: Element;
  readonly author?: string | undefined;
  readonly text: string;
  /** Whether it has words at all; asked before the words themselves, which cost more. */
  readonly says: boolean;
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

const isIn = (article: Element, one: Element): boolean =>
  one.closest(ARTICLE) === article && !one.closest(FORM);

/** Is the article a comment, in whichever language? */
export const isComment = ({ label, links }: Article): boolean =>
  links.length > 0 || afterOpening(label) !== null;

/** The same of an article by itself. */
export function isCommentElement(article: Element): boolean {
  if (afterOpening(article.getAttribute('aria-label')) !== null) return true;
  return [...article.querySelectorAll(COMMENT_LINK)].some((link) => isIn(article, link));
}

const hrefOf = (element: Element): string => element.getAttribute('href') ?? '';

const textIn = ({ paragraphs }: Article): string => paragraphs.map(textOf).join('\n').trim();

/** Whether it says anything: an emoji drawn as an image is a word too. */
const saysAny = (article: Article): boolean =>
  article.paragraphs.some((one) => one.textContent?.trim()) || textIn(article) !== '';

/** What a link shows, without the emoji that are drawn in it: the label has them written. */
const shownBy = (link: Element): string => flat(link.textContent ?? '');

const opensWith = (rest: string, name: string): boolean =>
  rest.startsWith(name) && (rest.length === name.length || rest[name.length] === ' ');

interface Signed {
  readonly author: string | undefined;
  readonly age: Aged | undefined;
}

/** The author of a comment without a label that names them: the first link that shows neither nothing nor an age. */
const firstName = ({ element }: Article, { ageOf }: Ages): string | undefined =>
  [...element.querySelectorAll('a')].map(lineOf).find((name) => name !== '' && ageOf(name) === null);

/**
 * Who wrote a comment, and when. The time's link comes after the author's, which holds no age. The name in the label is
 * the one that a link in the comment shows too; a name may hold any words.
 */
function signedIn(article: Article, rest: string | null, ages: Ages): Signed {
  const { links } = article;
  let age: Aged | null = null;
  let longest = '';
  for (let i = links.length - 1; i >= 0; i--) {
    const shown = shownBy(links[i] as Element);
    age ??= ages.ageOf(shown);
    if (rest !== null && shown.length >= longest.length && opensWith(rest, shown)) longest = shown;
  }
  const atEnd = rest === null || (age && longest) ? null : ages.ageAtEnd(rest);
  const named = rest === null ? firstName(article, ages) : longest || withoutAddressee(atEnd?.before ?? rest);
  return { author: named || undefined, age: age ?? atEnd ?? undefined };
}

/** By the last link that tells them plainly, which is the time's: one in the words may lead to another comment. */
function idsOf({ links }: Article): CommentIds | null {
  for (let i = links.length - 1; i >= 0; i--) {
    const ids = plainIds(hrefOf(links[i] as Element));
    if (ids) return ids;
  }
  const [first] = links;
  return first ? idsIn(hrefOf(first)) : null;
}

const LONGEST_BADGE = 12;
const isBadge = (text: string): boolean => text.length <= LONGEST_BADGE && OWNER_BADGES.includes(flat(text));

/** A leaf that says so; few comments hold the word at all, so the rest are asked no further. */
function isByOwner({ element }: Article): boolean {
  const all = element.textContent ?? '';
  if (!OWNER_BADGES.some((badge) => all.includes(badge))) return false;
  return [...element.querySelectorAll('span, div')].some(
    (one) => one.childElementCount === 0 && isBadge(one.textContent ?? '') && isIn(element, one),
  );
}

/** Whom a label says is answered; most name nobody. */
function addressedIn(rest: string | null, { ageAtEnd }: Ages): string | undefined {
  if (rest === null || !namesAddressee(rest)) return undefined;
  return addresseeIn(ageAtEnd(rest)?.before ?? rest);
}

/** One comment; what costs more than its author and its age is read when it is asked for, and then kept. */
class ReadComment implements Comment {
  readonly element: Element;
  readonly author: string | undefined;
  readonly at: string | undefined;
  readonly age: Aged | undefined;
  readonly id: string | undefined;
  readonly thread: string | undefined;
  private words: string | undefined;
  private owner: boolean | undefined;

  constructor(
    private readonly article: Article,
    private readonly ages: Ages,
  ) {
    const rest = afterOpening(article.label);
    const ids = idsOf(article);
    this.element = article.element;
    const { author, age } = signedIn(article, rest, ages);
    this.author = author;
    this.age = age;
    this.at = this.age?.at;
    this.id = ids?.id;
    this.thread = ids?.thread;
  }

  get text(): string {
    this.words ??= textIn(this.article);
    return this.words;
  }

  get says(): boolean {
    return saysAny(this.article);
  }

  get to(): string | undefined {
    return addressedIn(afterOpening(this.article.label), this.ages);
  }

  get byOwner(): boolean {
    this.owner ??= isByOwner(this.article);
    return this.owner;
  }
}

/** The comments and replies in a part of the page, in its order. */
export function commentsIn(part: ParentNode, now: Date): Comment[] {
  const ages = agesAt(now);
  return articlesIn(part)
    .filter(isComment)
    .map((article) => new ReadComment(article, ages));
}

/** Whether there are any. */
export const hasComments = (part: ParentNode): boolean => articlesIn(part).some(isComment);
