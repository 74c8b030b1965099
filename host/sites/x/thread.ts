import type { Message, Role } from '../../../engine/types/situation';
import { isBefore } from '../climb';
import { isSameHandle } from './handle';
import { isPromoted, type Post, readPost, readQuoted } from './post';
import { COLUMN, DIALOG, FOCUSED_POST, MAIN, POST, QUOTED_CARD, TEXT } from './selectors';

/** The article that a reply box answers: the one in its dialog or its page, or the nearest before it. */
export function answeredArticle(editable: Element): Element | null {
  const room = editable.closest(DIALOG) ?? editable.closest(COLUMN) ?? editable.closest(MAIN);
  const answerable = room ? articlesIn(room).filter((one) => !isPromoted(one)) : [];
  const before = answerable.filter((one) => isBefore(one, editable));
  return before.at(-1) ?? null;
}

/** The card of the post that a dialog's box quotes. */
export function quotedCard(editable: Element): Element | null {
  const cards = [...(editable.closest(DIALOG)?.querySelectorAll(QUOTED_CARD) ?? [])];
  return cards.find((card) => card.querySelector(TEXT) !== null && !card.closest(POST)) ?? null;
}

/** The posts in a part of the page; an article inside another is part of what that one says. */
function articlesIn(room: Element): Element[] {
  return [...room.querySelectorAll(POST)].filter((one) => !one.parentElement?.closest('article'));
}

/** The articles of the conversation, in the page's order. */
export function articlesBehind(page: Document): Element[] {
  const column = page.querySelector(COLUMN);
  // On any page but a status page, what stands around a post is a feed and has nothing to do with it.
  if (!column?.querySelector(FOCUSED_POST)) return [];
  return articlesIn(column);
}

const isSame = (one: Post, other: Post): boolean =>
  one.element === other.element || (one.id !== undefined && one.id === other.id);

/**
 * The posts that a reply to `answered` belongs to: everything down to the focused post, and of what stands
 * below it the post answered and what its author or the brand said. The rest below are other people's
 * threads, or X's suggestions.
 */
function conversation(answered: Post, own: string | undefined): Post[] {
  const articles = articlesBehind(answered.element.ownerDocument).filter((one) => !isPromoted(one));
  const posts = articles.map(readPost);
  const focused = articles.findIndex((one) => one.matches(FOCUSED_POST));
  if (!posts.some((post) => isSame(post, answered))) return [answered];
  const takesPart = ({ handle }: Post) => isSameHandle(handle, own) || isSameHandle(handle, answered.handle);
  return posts.filter((post, index) => index <= focused || isSame(post, answered) || takesPart(post));
}

function roleOf({ handle }: Post, answered: Post, own: string | undefined): Role {
  if (isSameHandle(handle, own)) return 'brand';
  return isSameHandle(handle, answered.handle) ? 'customer' : 'bystander';
}

function messageOf(post: Post, role: Role): Message {
  const author = post.name ?? (post.handle && `@${post.handle}`);
  return {
    role,
    ...(author && { author }),
    text: post.text,
    ...(post.at && { at: post.at }),
    ...(post.id && { id: post.id }),
  };
}

/** What the page shows of a conversation: the message answered, and all of it in the page's order. */
export interface Conversation {
  readonly answered: Message;
  readonly messages: readonly Message[];
}

/** Reads the conversation around an article as a reply by `own` to it. */
export function readConversation(article: Element, own: string | undefined): Conversation {
  const answered = readPost(article);
  const asMessage = (post: Post) => messageOf(post, roleOf(post, answered, own));
  const said = conversation(answered, own).filter((post) => post.text !== '' || isSame(post, answered));
  return { answered: asMessage(answered), messages: said.map(asMessage) };
}

/** A quoted post as a conversation: somebody else's is the customer's, and answered; the brand's own is only there. */
export function readQuotation(card: Element, own: string | undefined): Partial<Conversation> {
  const post = readQuoted(card);
  const quoted = messageOf(post, roleOf(post, post, own));
  return { messages: [quoted], ...(quoted.role === 'customer' && { answered: quoted }) };
}
