import { isEnabled } from '../button';
import type { BarPlace, Composer, KeyPress, PageSituation } from '../contract';
import { isBareEnter } from '../keys';
import { reportPosted } from '../posting';
import { amongst, inTime, remembered } from '../remembered';
import { actingName } from './account';
import type { Box } from './box';
import { watchComments } from './posted';
import { scopeOf } from './scope';
import { NAME_LIST, SUBMIT, SUBMIT_BUTTON } from './selectors';
import { readThread } from './thread';

function situationOf(
  { editable, label }: Box,
  remember: ReturnType<typeof remembered>,
  now: Date,
): PageSituation {
  const scope = scopeOf(editable);
  const account = actingName(editable, scope);
  const read = scope && readThread({ editable, scope, label, account, now });
  // The post stays first: its own time is not to be had.
  const thread = [...(read?.post ? [read.post] : []), ...inTime(remember(read?.comments ?? []))];
  const answered = amongst(thread, read?.answered);
  return {
    platform: 'facebook',
    visibility: 'public',
    ...(account && { account }),
    ...(answered && { answered }),
    thread,
  };
}

/** Under the box, outside its form: what stands in there is laid out in rows of its own. */
function barPlace({ root }: Box): BarPlace | null {
  return root.parentElement && { parent: root.parentElement, before: root.nextElementSibling };
}

/** With a list of names open, Enter picks one. Which mark Facebook uses is not known: any of them counts. */
function picksName(editable: Element): boolean {
  if (editable.getAttribute('aria-expanded') === 'true') return true;
  if (editable.getAttribute('aria-activedescendant')) return true;
  return [...document.querySelectorAll(NAME_LIST)].some((list) => list.getClientRects().length > 0);
}

function isPostKey({ editable }: Box, event: KeyPress): boolean {
  return isBareEnter(event) && !picksName(editable);
}

function isPostClick({ root }: Box, target: Element): boolean {
  const wrapper = target.closest(SUBMIT);
  if (!wrapper || !root.contains(wrapper)) return false;
  const button = target.closest('[role="button"]') ?? wrapper.querySelector('[role="button"]');
  return button === null || isEnabled(button);
}

/** Everything pressable beside the editable: submit, emoji, pictures. */
function avoid({ root, editable }: Box): Element[] {
  const buttons = root.querySelectorAll(`${SUBMIT_BUTTON}, [role="button"]`);
  return [...buttons].filter((button) => !editable.contains(button));
}

/** The composer over one of Facebook's comment or reply boxes. */
export function composerOf(box: Box): Composer {
  const { editable, root, label } = box;
  const remember = remembered();
  const composer: Composer = {
    site: 'facebook',
    kind: label?.kind ?? 'comment',
    root,
    editable,
    visibility: 'public',
    situation: (now = new Date()) => situationOf(box, remember, now),
    barPlace: () => barPlace(box),
    isPostClick: (target) => isPostClick(box, target),
    isPostKey: (event) => isPostKey(box, event),
    avoid: () => avoid(box),
    onPosted: (listener, signal) => {
      const scope = scopeOf(editable);
      if (!scope) return;
      const watch = watchComments(scope, () => actingName(editable, scope));
      reportPosted(composer, watch, listener, signal);
    },
  };
  return composer;
}
