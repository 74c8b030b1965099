/**
 * What Facebook's pages are known by. Each comment names the replicas and how many matches the selector has
 * in each; `tests/e2e/sites.test.ts` counts them. `post`: a post's dialog with comments and a Messenger
 * pop-up; `reply`: the same while a comment is being answered.
 */

/** post 2, reply 3 — comments, replies and Messenger alike. */
export const EDITABLE = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';

/** post 1, reply 2 */
export const FORM = 'form[role="presentation"]';

/** post 0, reply 1 — one per composer, once it has been focused. */
export const SUBMIT = '#focused-state-composer-submit';

/** post 0, reply 1 */
export const SUBMIT_BUTTON = '#focused-state-composer-submit [role="button"]';

/** post 1, reply 1 */
export const DIALOG = '[role="dialog"]';

/** post 5, reply 5 — comments, replies, and the post itself where it is an article. */
export const ARTICLE = '[role="article"]';

/** post 8, reply 8 — the author's link carries an encoded id, the time's link a plain one. */
export const COMMENT_LINK = '[role="article"] a[href*="comment_id="]';

/** post 1, reply 1 */
export const POST_AUTHOR = '[data-ad-rendering-role="profile_name"]';

/** post 1, reply 1 — one element, whichever of its marks is left. */
export const POST_TEXT =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

/** post 0, reply 0 — one post of a feed. */
export const FEED_POST = '[aria-posinset], [data-pagelet*="FeedUnit"], [data-pagelet*="ProfileTimeline"]';

/** post 1, reply 1 — a private conversation's messages. */
export const MESSAGE_LOG = '[role="log"]';

/** post 2, reply 2 */
export const MESSAGE_ROW = '[role="row"]';

/** post 0, reply 0 — an open list of names, in which Enter picks. */
export const NAME_LIST = '[role="listbox"]';

/** post 0, reply 0 — the page's main part, where there is one; replicas open the dialog alone. */
export const MAIN = '[role="main"]';
