import { isEnabled } from '../button';
import type { BarPlace, Composer, KeyPress, PageSituation } from '../contract';
import { isBareEnter } from '../keys';
import { reportPosted } from '../posting';
import { remembered } from '../remembered';
import { actingName } from './account';
import { readAddress } from './address';
import { type Box, sendButtons } from './box';
import { watchRows } from './posted';
import { RICH_EDITABLE } from './selectors';
import { readThread } from './thread';

/**
 * Reads the open conversation. The address changes before the panel does: the first reading after a change would be
 * of the customer before, so it is left out, and nothing remembered of one conversation reaches the next.
 */
function reader(box: Box): () => PageSituation['thread'] {
  let conversation = box.address.conversation;
  let remember = remembered();
  return () => {
    const now = readAddress(location)?.conversation ?? '';
    if (now !== conversation) {
      conversation = now;
      remember = remembered();
      return [];
    }
    const account = actingName(box);
    return remember(readThread(box, new Set(account ? [account] : [])));
  };
}

function situationOf(box: Box, thread: PageSituation['thread']): PageSituation {
  const account = actingName(box);
  const answered = thread.findLast(({ role }) => role === 'customer');
  return {
    platform: box.address.isElsewhere ? 'other' : 'facebook',
    visibility: box.kind === 'dm' ? 'private' : 'public',
    ...(account && { account }),
    ...(answered && { answered }),
    thread,
  };
}

/** Under the box's row. */
function barPlace({ root }: Box): BarPlace | null {
  return root.parentElement && { parent: root.parentElement, before: root.nextElementSibling };
}

function isPostClick({ root }: Box, target: Element): boolean {
  const pressed = sendButtons(root).find((one) => one.contains(target));
  return pressed !== undefined && isEnabled(pressed);
}

/** Enter sends from the rich box; whether it does from the plain one is not known, so there it is left alone. */
const isPostKey = ({ editable }: Box, event: KeyPress): boolean =>
  editable.matches(RICH_EDITABLE) && isBareEnter(event);

/** The composer over one of the inbox's reply boxes. */
export function composerOf(box: Box): Composer {
  const read = reader(box);
  const composer: Composer = {
    site: 'business-suite',
    kind: box.kind,
    root: box.root,
    editable: box.editable,
    visibility: box.kind === 'dm' ? 'private' : 'public',
    situation: () => situationOf(box, read()),
    barPlace: () => barPlace(box),
    isPostClick: (target) => isPostClick(box, target),
    isPostKey: (event) => isPostKey(box, event),
    avoid: () => [...box.root.querySelectorAll('[role="button"], button')],
    onPosted: (listener, signal) => reportPosted(composer, watchRows(box.panel), listener, signal),
  };
  return composer;
}
