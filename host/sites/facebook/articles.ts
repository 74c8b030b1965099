import { ARTICLE } from './selectors';

/** An article as the page shows it, with what is its own: not a nested comment's, nor a reply box's. */
export interface Article {
  readonly element: Element;
  readonly label: string | null;
  /** The links that carry a comment's id: the author's, then the time's. */
  readonly links: readonly Element[];
  /** The paragraphs of its words, the outer ones. */
  readonly paragraphs: readonly Element[];
}

/** Everything that an article is read from, and where something else begins. One question to the page for all of it. */
const PARTS = `${ARTICLE}, form, [role="textbox"], a[href*="comment_id="], div[dir="auto"]`;

/** What has begun: an article, or a reply box, in which nothing is anybody's words yet. */
interface Open extends Article {
  readonly isBox: boolean;
  readonly links: Element[];
  readonly paragraphs: Element[];
  /** The last of its parts, in the page's order. */
  last: Element | null;
}

const opened = (element: Element, isBox: boolean): Open => ({
  element,
  label: isBox ? null : element.getAttribute('aria-label'),
  links: [],
  paragraphs: [],
  isBox,
  last: null,
});

/** What an element is of an article, or what begins with it. */
function kindOf(element: Element): 'link' | 'paragraph' | 'box' | 'article' {
  const tag = element.localName;
  if (tag === 'a') return 'link';
  if (tag === 'form') return 'box';
  const role = element.getAttribute('role');
  if (role === 'article') return role;
  return role === 'textbox' ? 'box' : 'paragraph';
}

function put(element: Element, kind: 'link' | 'paragraph', open: Open): void {
  open.last = element;
  if (kind === 'link') open.links.push(element);
  else if (!open.paragraphs.at(-1)?.contains(element)) open.paragraphs.push(element);
}

/** Takes the parts that stand behind an article away from it. */
function behind({ element }: Open, parts: Element[]): Element[] {
  const at = parts.findIndex((part) => !element.contains(part));
  return at < 0 ? [] : parts.splice(at);
}

/** A part belongs to the innermost that is open; one that does not end there belongs to what stands around it. */
function close(around: Open[]): void {
  const closed = around.pop();
  if (!closed?.last || closed.element.contains(closed.last)) return;
  const links = behind(closed, closed.links);
  const paragraphs = behind(closed, closed.paragraphs);
  const outer = around.at(-1);
  if (!outer) return;
  for (const link of links) put(link, 'link', outer);
  for (const paragraph of paragraphs) put(paragraph, 'paragraph', outer);
  outer.last = closed.last;
}

/** Closes what has ended before an element. */
function closeBefore(element: Element, around: Open[]): void {
  while (around.length > 0 && !around.at(-1)?.element.contains(element)) close(around);
}

/**
 * The articles of a part of the page, in its order. Read in one walk over what the browser itself finds, since a post
 * may have hundreds of comments: a few questions to the page for each, whatever it is made of inside.
 *
 * Whether an article is still open is asked when something else begins, and not of each of its parts: the page's order
 * has all that is inside an element together, right after it. So if its last part is inside, those before it are.
 */
export function articlesIn(part: ParentNode): Article[] {
  const found: Article[] = [];
  const around: Open[] = [];
  for (const element of part.querySelectorAll(PARTS)) {
    const kind = kindOf(element);
    if (kind === 'article' || kind === 'box') {
      closeBefore(element, around);
      const begun = opened(element, kind === 'box');
      around.push(begun);
      if (!begun.isBox) found.push(begun);
    } else {
      const open = around.at(-1);
      if (open) put(element, kind, open);
    }
  }
  while (around.length > 0) close(around);
  return found;
}
