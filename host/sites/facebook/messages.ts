import type { Shown } from '../../../engine/waiting/waiting';
import type { PageMessages } from '../contract';
import { type Comment, readComment } from './comment';
import { readLabel } from './labels';
import { commentsIn, readPost } from './scope';
import { DIALOG, EDITABLE } from './selectors';

/** The open post's dialog, which lies over the rest of the page; else the page. */
const partInView = (page: Document): ParentNode =>
  [...page.querySelectorAll(DIALOG)].findLast((dialog) => commentsIn(dialog).length > 0) ?? page;

/** Who answers for the brand here: whom the boxes write as, and the page that owns the post. */
function brandNames(part: ParentNode, comments: readonly Comment[]): ReadonlySet<string> {
  const acting = [...part.querySelectorAll(EDITABLE)].flatMap((box) => {
    const label = readLabel(box.getAttribute('aria-label'));
    return label?.kind === 'comment' && label.name ? [label.name] : [];
  });
  const owners = comments.flatMap(({ byOwner, author }) => (byOwner && author ? [author] : []));
  const post = acting.length > 0 || owners.length > 0 ? undefined : readPost(part)?.author;
  return new Set([...acting, ...owners, ...(post ? [post] : [])]);
}

function shown(comment: Comment, brand: ReadonlySet<string>, place: number): Shown {
  const { author = '', text, age, id, thread, to } = comment;
  return {
    key: id ?? `${author}\n${text}`,
    side: brand.has(author) ? 'brand' : 'customer',
    author,
    text,
    ...(age ? { at: age.latest, loose: age.loose } : {}),
    // A comment whose thread is not told is one of its own.
    thread: thread ?? `#${place}`,
    ...(to ? { to } : {}),
  };
}

/** The comments in view, each with its conversation. */
export function messagesOn(page: Document, now: Date): PageMessages | null {
  const part = partInView(page);
  const comments = commentsIn(part).map((one) => readComment(one, now));
  if (comments.length === 0) return null;
  const brand = brandNames(part, comments);
  const said = comments.filter(({ author, text }) => author && text !== '');
  const messages = said.map((comment, place) => shown(comment, brand, place));
  return { messages, places: new Map(messages.map(({ key }, i) => [key, (said[i] as Comment).element])) };
}
