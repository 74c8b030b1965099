/**
 * What X's pages are known by. Each comment names the replicas and how many matches the selector has in
 * each; `tests/e2e/sites.test.ts` counts them. `status`: a post with its thread and inline reply;
 * `dialog`: the reply dialog over it; `chat`: X Chat; `narrow`: the reply on a small screen.
 */

/** status 1, dialog 2, chat 0 — the label and the container around it share the test id's start, never this. */
export const POST_EDITABLE = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** status 0, dialog 0, chat 0, narrow 1 — the narrow layout: a real textarea, in the element with the test id or itself. */
export const POST_TEXTAREA =
  '[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]';

/** status 1, dialog 2, chat 0 — should the test id die: Draft.js's own class. */
export const DRAFT_EDITABLE = '.public-DraftEditor-content[role="textbox"][contenteditable="true"]';

/** status 0, dialog 0, chat 1 — Chat's textarea, and the older messages' Draft.js editor. */
export const DM_EDITABLE =
  'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]';

/** status 1, dialog 2, chat 0, narrow 1 — inline and dialog. Never the navigation's «Post», which is a link. */
export const POST_BUTTON = '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]';

/** status 0, dialog 0, chat 1 */
export const DM_BUTTON = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';

/** status 1, dialog 2, chat 0 */
export const TOOLBAR = '[data-testid="toolBar"]';

/** status 0, dialog 1, chat 0 */
export const DIALOG = '[role="dialog"]';

/** status 1, dialog 1, chat 0 — what the inline reply shares with the post that it answers. */
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';

/** status 1, dialog 1, chat 1, narrow 1 — the page, where there is no column: the narrow layout. */
export const MAIN = 'main, [role="main"]';

/** status 3, dialog 6, chat 0, narrow 1 — editable, label and container; in the narrow layout the one frame. */
export const POST_FRAME = '[data-testid^="tweetTextarea_"]';

/** status 5, dialog 6, chat 0 */
export const POST = 'article[data-testid="tweet"]';

/** status 1, dialog 2, chat 0 — the post that a status page is about; the dialog's has the same mark. */
export const FOCUSED_POST = 'article[data-testid="tweet"][tabindex="-1"]';

/** status 1, dialog 1, chat 0 — where the conversation stands, without the dialogs. */
export const COLUMN = '[data-testid="primaryColumn"]';

/** status 5, dialog 6, chat 0 */
export const TEXT = '[data-testid="tweetText"]';

/** status 5, dialog 6, chat 0 — in a post; with a hyphen: the profile page's header is called otherwise. */
export const NAME = '[data-testid="User-Name"]';

/** status 5, dialog 6, chat 0 */
export const TIME = 'a[href*="/status/"] > time[datetime]';

/** status 0, dialog 0, chat 0 — a quoted post, inside the post that quotes it. */
export const QUOTED = 'article[data-testid="tweet"] div[role="link"]';

/** status 0, dialog 0, chat 0 — 1 in the dialog that quotes: the post quoted, beside the box. */
export const QUOTED_CARD = '[role="dialog"] div[role="link"]';

/** status 0, dialog 0, chat 0 */
export const PROMOTED = '[data-testid="placementTracking"]';

/** status 1, dialog 1, chat 1 */
export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';

/** status 1, dialog 1, chat 1 */
export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';

/** status 1, dialog 1, chat 1 */
export const SWITCHER_AVATAR =
  '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]';

/** status 0, dialog 0, chat 0 — 1 after a post, with the link to it. */
export const TOAST_LINK = '[data-testid="toast"] a[href*="/status/"]';

/** status 0, dialog 0, chat 1 */
export const DM_PANEL = '[data-testid="dm-conversation-panel"]';

/** status 0, dialog 0, chat 2 */
export const DM_TEXT = '[data-testid^="message-text-"]';

/** status 0, dialog 0, chat 0 — follows or unfollows somebody named in its label; its test id begins with their number. */
export const FOLLOW = '[data-testid$="-follow"], [data-testid$="-unfollow"]';
