/**
 * What Business Suite's inbox is known by. Each comment names the replicas and how many matches the selector has in
 * each; `tests/e2e/sites.test.ts` counts them. `messages`: a private conversation; `comments`: those of a post, with
 * a textarea to answer in. Which of the two boxes the live page uses for comments is not settled: both are taken.
 */

/** messages 1, comments 0 */
export const RICH_EDITABLE = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';

/** messages 0, comments 1 */
export const PLAIN_EDITABLE = 'textarea[placeholder]';

/** messages 1, comments 1 — the open conversation. */
export const LOG = '[role="log"]';

/** messages 2, comments 2 — inside the conversation. */
export const ROW = '[role="row"], [role="listitem"], [role="article"]';

/** messages 2, comments 2 — a row's words; the last of several is the message. */
export const ROW_TEXT = '[role="log"] div[dir="auto"]';

/** messages 0, comments 2 — who wrote a comment. */
export const ROW_AUTHOR = '[role="row"] strong, [role="row"] h3, [role="row"] a[role="link"]';

/** messages 1, comments 1 — with whom the open conversation is. */
export const HEADING = 'h2, [role="heading"]';

/** messages 1, comments 1 — what sends has no mark of its own but its label. */
export const LABELLED_BUTTON = '[role="button"][aria-label], button[aria-label]';

/** messages 3, comments 3 — a conversation in the inbox's list. */
export const INBOX_ROW = '[data-surface*="thread_row"]';
