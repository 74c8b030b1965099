function decoded(token: string): string | undefined {
  try {
    return /^comment:\w+_(\d+)$/.exec(atob(token))?.[1];
  } catch {
    return undefined;
  }
}

/** A comment's own id, and the comment that it stands under. */
export interface CommentIds {
  readonly id: string;
  /** The top-level comment of its thread: itself, unless it is a reply. */
  readonly thread: string;
}

const PLAIN = /[?&]comment_id=(\d+)(?:[&#]|$)/;
const PLAIN_REPLY = /[?&]reply_comment_id=(\d+)(?:[&#]|$)/;
const REPLY = 'reply_comment_id=';

/** The ids in the plain form, that of a comment's time, which alone says which thread a reply belongs to. */
export function plainIds(href: string): CommentIds | null {
  const thread = PLAIN.exec(href)?.[1];
  if (thread === undefined) return null;
  const reply = href.includes(REPLY) ? PLAIN_REPLY.exec(href)?.[1] : undefined;
  return { id: reply ?? thread, thread };
}

/** The ids in the address of a comment's time, or in its author's, which has them encoded. */
export function idsIn(href: string): CommentIds | null {
  const plain = plainIds(href);
  if (plain) return plain;
  const query = new URLSearchParams(href.split('?')[1]?.split('#')[0]);
  const comment = query.get('comment_id');
  if (!comment) return null;
  const thread = /^\d+$/.test(comment) ? comment : decoded(comment);
  if (!thread) return null;
  return { id: query.get('reply_comment_id') ?? thread, thread };
}
