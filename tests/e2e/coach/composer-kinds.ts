import { type Asked, chatPage, postPage, replyDialog } from '../../browsers/addresses.ts';

/** A kind of reply box on a replica. */
export interface ComposerKind {
  readonly name: string;
  readonly url: string;
  readonly composer: string;
  /** Where it is, when not in an element of that name. */
  readonly box?: string;
  /** A textarea's words have no boxes of their own: the card is opened on the underline's pixels. */
  readonly isTextarea?: boolean;
  /** What brings the box, where the page alone does not. */
  readonly first?: string;
}

const light: Asked = { theme: 'light', story: 'furniture' };
const on = (path: string): string => postPage(light).replace('/brand/posts/pfbid1', path);

/** Every reply box but the two that `coach.test.ts` goes through, and Business Suite's. */
export const COMPOSER_KINDS: readonly ComposerKind[] = [
  { name: 'X, reply in a dialog', url: replyDialog(light), composer: 'modal' },
  { name: 'X, quote', url: replyDialog({ ...light, dialog: 'quote' }), composer: 'modal' },
  {
    name: 'X, second post of a thread',
    url: replyDialog({ ...light, thread: '2' }),
    composer: 'modal-2',
    box: '[data-testid="tweetTextarea_1"]',
  },
  {
    name: 'X, small screen',
    url: replyDialog({ ...light, layout: 'narrow' }),
    composer: 'modal',
    isTextarea: true,
  },
  { name: 'X Chat', url: chatPage(light), composer: 'chat', isTextarea: true },
  { name: 'X, older messages', url: chatPage({ ...light, dm: 'legacy' }), composer: 'chat' },
  {
    name: 'Facebook, reply to a comment',
    url: postPage(light),
    composer: 'reply',
    first: '[role="article"][aria-label*=" Camille"] li:last-child [role="button"]',
  },
  { name: 'Facebook, post of a group', url: on('/groups/42/posts/7'), composer: 'comment' },
  { name: 'Facebook, photo of a page', url: on('/photo/'), composer: 'comment' },
];
