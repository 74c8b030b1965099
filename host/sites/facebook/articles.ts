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
  readonly article: (Article & { readonly links: Element[]; readonly paragraphs: Element[] }) | null;
}

/** What begins with an element, if anything: most are links and paragraphs, which are asked least. */
function beginning(element: Element): 'article' | 'box' | null {
  const tag = element.localName;
  if (tag === 'a') return null;
  if (tag === 'form') return 'box';
  const role = element.getAttribute('role');
  if (role === 'textbox') return 'box';
  return role === 'article' ? role : null;
}

const articleOf = (element: Element): NonNullable<Open['article']> => ({
  element,
  label: element.getAttribute('aria-label'),
  links: [],
  paragraphs: [],
});

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
    const begun = beginning(element);
    if (begun) {
      around.push({ element, article: begun === 'article' ? articleOf(element) : null });
      const article = around.at(-1)?.article;
      if (article) found.push(article);
    } else {
      const own = around.at(-1)?.article;
      if (own) put(element, own);
    }
  }
  return found;
}
