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

interface Open {
  readonly element: Element;
  /** Nothing where a reply box begins: what stands inside is nobody's words yet. */
  readonly article: { readonly links: Element[]; readonly paragraphs: Element[] } | null;
}

function put(element: Element, { links, paragraphs }: NonNullable<Open['article']>): void {
  if (element.localName === 'a') links.push(element);
  else if (!paragraphs.at(-1)?.contains(element)) paragraphs.push(element);
}

/**
 * The articles of a part of the page, in its order. Read in one walk over what the browser itself finds, since a post
 * may have hundreds of comments: a few questions to the page for each, whatever it is made of inside.
 */
export function articlesIn(part: ParentNode): Article[] {
  const found: Article[] = [];
  const around: Open[] = [];
  for (const element of part.querySelectorAll(PARTS)) {
    while (around.length > 0 && !around.at(-1)?.element.contains(element)) around.pop();
    const role = element.getAttribute('role');
    if (role === 'article') {
      const article = { element, label: element.getAttribute('aria-label'), links: [], paragraphs: [] };
      found.push(article);
      around.push({ element, article });
    } else if (role === 'textbox' || element.localName === 'form') around.push({ element, article: null });
    else {
      const own = around.at(-1)?.article;
      if (own) put(element, own);
    }
  }
  return found;
}
