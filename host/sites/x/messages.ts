import type { Shown } from '../../../engine/waiting/waiting';
import type { PageMessages } from '../contract';
import { ownHandle } from './account';
import { isSameHandle } from './handle';
import { isPromoted, type Post, readPost } from './post';
import { FOCUSED_POST } from './selectors';
import { articlesBehind } from './thread';

const MENTION = /@(\w{1,20})/g;

const mentions = ({ text }: Post): string[] => [...text.matchAll(MENTION)].map(([, handle = '']) => handle);

/** What a post that opens with handles answers: the first of them; a brand's own is no addressee. */
const addressee = (post: Post, own: string): string | undefined =>
  mentions(post).find((handle) => !isSameHandle(handle, own));

/** Whom of the page the brand has spoken to: what they write next is to the brand, named or not. */
function spokenTo(posts: readonly Post[], own: string): ReadonlySet<string> {
  const told = posts.filter(({ handle }) => isSameHandle(handle, own)).flatMap(mentions);
  return new Set(told.map((handle) => handle.toLowerCase()));
}

/** Whether a post is meant for the brand: it names it, stands under its own post, or goes on talking with it. */
function isToBrand(post: Post, own: string, isOwnPost: boolean, talked: ReadonlySet<string>): boolean {
  if (isOwnPost || talked.has(post.handle?.toLowerCase() ?? '')) return true;
  return mentions(post).some((handle) => isSameHandle(handle, own));
}

function shown(post: Post, own: string): Shown {
  const { handle = '', name, text, at, id } = post;
  const isBrand = isSameHandle(handle, own);
  const to = isBrand ? addressee(post, own) : undefined;
  return {
    key: id ?? `${handle}\n${text}`,
    side: isBrand ? 'brand' : 'customer',
    author: name ?? `@${handle}`,
    handle,
    text,
    ...(at ? { at } : {}),
    ...(to ? { to } : {}),
  };
}

/** The posts of a status page that the brand wrote or that are meant for it. A feed does not show their answers. */
export function messagesOn(page: Document): PageMessages | null {
  const own = ownHandle(page);
  const articles = articlesBehind(page).filter((one) => !isPromoted(one));
  if (!own || articles.length === 0) return null;
  const posts = articles.map(readPost);
  const isOwnPost = posts.some(
    ({ element, handle }) => element.matches(FOCUSED_POST) && isSameHandle(handle, own),
  );
  const talked = spokenTo(posts, own);
  const meant = posts.filter(
    (post) => isSameHandle(post.handle, own) || isToBrand(post, own, isOwnPost, talked),
  );
  const messages = meant.map((post) => shown(post, own));
  return {
    messages,
    placeOf: (key) => meant[messages.findLastIndex((one) => one.key === key)]?.element,
    isPartial: true,
  };
}
