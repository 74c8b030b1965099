import type { Message, Role } from '../../../engine/types/situation';
import { isBefore } from '../climb';
import { type Comment, commentsIn } from './comment';
import type { Label } from './labels';
import { type FacebookPost, readPost } from './scope';

/** What is known about a reply before its thread is read. */
export interface Asked {
  readonly editable: Element;
  readonly scope: Element;
  readonly label: Label | null;
  /** Whom the person writes as. */
  readonly account: string | undefined;
  readonly now: Date;
}

type Author = { readonly author?: string | undefined };

/** A label may hold the first name only. */
function isNamed(author: string | undefined, name: string | undefined): boolean {
  return name !== undefined && (author === name || author?.startsWith(`${name} `) === true);
}

/** A comment box answers the post; a reply box the nearest comment before it by the person it names. */
function answeredBy({ editable, label }: Asked, comments: readonly Comment[]): Comment | null {
  if (label?.kind !== 'reply') return null;
  const before = comments.filter(({ element }) => isBefore(element, editable));
  const nearest = before.at(-1);
  const sameThread = before.filter(({ thread }) => thread !== undefined && thread === nearest?.thread);
  const near = sameThread.length > 0 ? sameThread : before;
  return near.findLast(({ author }) => isNamed(author, label.name)) ?? null;
}

/** Who speaks for the brand: the name written as; where the page hides it, the page that owns the post. */
function brandNames({ account }: Asked, comments: readonly Comment[]): Set<string> {
  if (account) return new Set([account]);
  return new Set(comments.flatMap(({ byOwner, author }) => (byOwner && author ? [author] : [])));
}

function roles(brand: ReadonlySet<string>, customer: string | undefined): (said: Author) => Role {
  return ({ author }) => {
    if (author !== undefined && brand.has(author)) return 'brand';
    return author !== undefined && author === customer ? 'customer' : 'bystander';
  };
}

function messageOf({ author, text, at, id }: Comment, role: Role): Message {
  return { role, ...(author && { author }), text, ...(at && { at }), ...(id && { id }) };
}

function postMessage({ author, text }: FacebookPost, role: Role): Message {
  return { role, ...(author && { author }), text };
}

/** A reply belongs to its comment's thread; a comment to all of them. */
function around(comments: readonly Comment[], answered: Comment | null): readonly Comment[] {
  if (!answered) return comments;
  if (answered.thread === undefined) return [answered];
  return comments.filter(({ thread }) => thread === answered.thread);
}

/** What the page shows: the post if it has words, the comments, and the message answered if it is certain. */
export interface FacebookThread {
  readonly post?: Message;
  readonly comments: readonly Message[];
  readonly answered?: Message;
}

/** Reads the thread around a comment or reply box. */
export function readThread(asked: Asked): FacebookThread {
  const comments = commentsIn(asked.scope, asked.now);
  const answered = answeredBy(asked, comments);
  const post = readPost(asked.scope);
  const answersPost = asked.label?.kind === 'comment';
  const customer = answersPost ? post?.author : answered?.author;
  const role = roles(brandNames(asked, comments), customer);
  const said = around(comments, answered).filter(({ text }) => text !== '');
  const first = post?.text ? postMessage(post, role(post)) : undefined;
  const target = answered ? messageOf(answered, role(answered)) : answersPost ? first : undefined;
  return {
    ...(first && { post: first }),
    comments: said.map((one) => messageOf(one, role(one))),
    ...(target && { answered: target }),
  };
}
