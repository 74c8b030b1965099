import { scan } from '../../../engine/text/scan';
import { overflowAt } from '../../../engine/text/weight';
import { isEnabled } from '../button';
import type { BarPlace, Composer, KeyPress, PageSituation } from '../contract';
import { isBareEnter, isCommandEnter } from '../keys';
import { reportPosted } from '../posting';
import { inTime, remembered } from '../remembered';
import { writtenIn } from '../written';
import { ownHandle } from './account';
import type { Box } from './box';
import { correspondentOf } from './correspondent';
import { watchMessage } from './message';
import { watchToast } from './posted';
import { POST_FRAME, TOOLBAR } from './selectors';
import { answeredArticle, type Conversation, quotedCard, readConversation, readQuotation } from './thread';

const LIMIT = 280;
/** What a subscribed account may write. */
const LONG_LIMIT = 25_000;

/** The page tells which limit is the account's: past the common one, its button still posts or it does not. */
function limitOf({ root, editable, button }: Box): number {
  const text = writtenIn(editable);
  const press = root.querySelector(button);
  const isLonger = overflowAt(text, scan(text), LIMIT) !== null;
  return isLonger && press !== null && isEnabled(press) ? LONG_LIMIT : LIMIT;
}

/** The conversation that a box answers or quotes, as far as the page shows it. */
function readAround(editable: Element, account: string | undefined): Partial<Conversation> {
  const article = answeredArticle(editable);
  if (article) return readConversation(article, account);
  const card = quotedCard(editable);
  return card ? readQuotation(card, account) : {};
}

function publicSituation(box: Box, remember: ReturnType<typeof remembered>): PageSituation {
  const account = ownHandle(document);
  const read = readAround(box.editable, account);
  return {
    platform: 'x',
    visibility: 'public',
    limit: limitOf(box),
    ...(account && { account }),
    ...(read.answered && { answered: read.answered }),
    thread: inTime(remember(read.messages ?? [])),
  };
}

/** A private conversation's page does not say whose each message is, so its thread stays unread. */
function privateSituation(): PageSituation {
  const account = ownHandle(document);
  return { platform: 'x', visibility: 'private', ...(account && { account }), thread: [] };
}

/** Over the toolbar; on a small screen, which has none, under the box; over a chat's whole row. */
function barPlace({ root, editable }: Box): BarPlace | null {
  const frame = editable.closest(POST_FRAME);
  const before = root.querySelector(TOOLBAR) ?? (frame ? frame.nextElementSibling : root);
  const parent = before?.parentElement ?? frame?.parentElement;
  return parent ? { parent, before } : null;
}

function isPostKey(box: Box, event: KeyPress): boolean {
  return box.kind === 'dm' ? isBareEnter(event) : isCommandEnter(event);
}

/** The composer over one of X's reply boxes. */
export function composerOf(box: Box): Composer {
  const { kind, root, editable, button } = box;
  const secret = kind === 'dm';
  const remember = remembered();
  const isPostClick = (target: Element) => {
    const pressed = target.closest(button);
    return pressed !== null && root.contains(pressed) && isEnabled(pressed);
  };
  const composer: Composer = {
    site: 'x',
    kind,
    root,
    editable,
    visibility: secret ? 'private' : 'public',
    situation: () => (secret ? privateSituation() : publicSituation(box, remember)),
    correspondent: () => (secret ? null : correspondentOf(editable)),
    barPlace: () => barPlace(box),
    isPostClick,
    isPostKey: (event) => isPostKey(box, event),
    avoid: () => [...root.querySelectorAll(`${TOOLBAR}, ${button}`)],
    onPosted: (listener, signal) =>
      reportPosted(composer, secret ? watchMessage(root) : watchToast, listener, signal),
  };
  return composer;
}
