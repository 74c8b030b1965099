/** Switches of a replica, as in tests/pages/README.md. */
export type Asked = Readonly<Record<string, string>>;

function address(base: string, asked: Asked): string {
  const query = new URLSearchParams(asked).toString();
  return query ? `${base}?${query}` : base;
}

/** A status page on X, with its inline reply. */
export const statusPage = (asked: Asked = {}) => address('https://x.com/i/status/1', asked);
/** The same with the reply dialog open over it. */
export const replyDialog = (asked: Asked = {}) => address('https://x.com/compose/post', asked);
/** X Chat; with `dm: 'legacy'` the older direct messages. */
export const chatPage = (asked: Asked = {}) => address('https://x.com/i/chat/1', asked);
/** A Facebook post with its comments, and a Messenger pop-up. */
export const postPage = (asked: Asked = {}) => address('https://www.facebook.com/brand/posts/pfbid1', asked);
/** Business Suite's private messages. */
export const suiteMessages = (asked: Asked = {}) =>
  address('https://business.facebook.com/latest/inbox/messenger', { thread_type: 'FB_MESSAGE', ...asked });
/** Business Suite's comments on a post. */
export const suiteComments = (asked: Asked = {}) =>
  address('https://business.facebook.com/latest/inbox/facebook', { thread_type: 'FB_PAGE_POST', ...asked });
