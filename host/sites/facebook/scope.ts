import { climb } from '../climb';
import { lineOf, textOf } from '../text-of';
import { isCommentElement } from './comment';
import { ARTICLE, DIALOG, FEED_POST, FORM, MAIN, POST_AUTHOR, POST_TEXT } from './selectors';

/** The last element that may belong to the same post as an element inside it. */
export function limitOf(inside: Element): Element | null {
  return inside.closest(`${FEED_POST}, ${DIALOG}, ${MAIN}`);
}

const holdsPost = (around: Element): boolean => around.querySelector(`${POST_AUTHOR}, ${POST_TEXT}`) !== null;

/** The part of the page that holds the post around a composer, its comments, and no other post. */
export function scopeOf(composer: Element): Element | null {
  const limit = limitOf(composer);
  return climb(composer, limit, holdsPost) ?? limit;
}

/** The post itself. Its time is scrambled on purpose and is not read. */
export interface FacebookPost {
  readonly author?: string;
  readonly text: string;
}

/** The marks of a post stand in the post alone; a comment's attachment may bear the same ones. */
function ownMark(scope: ParentNode, selector: string): Element | null {
  const outside = (mark: Element) => {
    const article = mark.closest(ARTICLE);
    return !(article && isCommentElement(article)) && !mark.closest(FORM);
  };
  return [...scope.querySelectorAll(selector)].find(outside) ?? null;
}

function paragraphs(message: Element): string {
  const found = [...message.querySelectorAll('div[dir="auto"]')].filter(
    (one) => !one.parentElement?.closest('div[dir="auto"]'),
  );
  return (found.length > 0 ? found : [message]).map(textOf).join('\n').trim();
}

/** Reads the post of a scope, if it has one with words. */
export function readPost(scope: ParentNode): FacebookPost | null {
  const name = ownMark(scope, POST_AUTHOR);
  const message = ownMark(scope, POST_TEXT);
  const author = lineOf(name?.querySelector('a') ?? name ?? null);
  if (!author && !message) return null;
  return { ...(author && { author }), text: message ? paragraphs(message) : '' };
}
