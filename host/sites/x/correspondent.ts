import type { Correspondent } from '../contract';
import { isSameHandle } from './handle';
import { readPost } from './post';
import { FOLLOW } from './selectors';
import { answeredArticle } from './thread';

/**
 * The number that X knows an account by: it stands in the test id of the button that follows it, in «Relevant
 * people» beside a post, whose label names the handle.
 */
function accountNumber(page: Document, handle: string): string | undefined {
  const button = [...page.querySelectorAll(FOLLOW)].find((one) =>
    isSameHandle(/@(\w{1,20})/.exec(one.getAttribute('aria-label') ?? '')?.[1], handle),
  );
  return /^(\d+)-/.exec(button?.getAttribute('data-testid') ?? '')?.[1];
}

/** The author of the post that a box answers, and where to write to them: X opens a message by number alone. */
export function correspondentOf(editable: Element): Correspondent | null {
  const article = answeredArticle(editable);
  const handle = article && readPost(article).handle;
  if (!handle) return null;
  const { origin } = location;
  const number = accountNumber(editable.ownerDocument, handle);
  const url = number ? `${origin}/messages/compose?recipient_id=${number}` : `${origin}/${handle}`;
  return { handle, way: { url, direct: number !== undefined } };
}
