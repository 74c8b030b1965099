import { climb } from '../climb';
import type { ComposerKind } from '../contract';
import {
  COLUMN,
  DIALOG,
  DM_BUTTON,
  DM_EDITABLE,
  DRAFT_EDITABLE,
  INLINE_REPLY,
  MAIN,
  POST_BUTTON,
  POST_EDITABLE,
  POST_TEXTAREA,
} from './selectors';
import { answeredArticle, quotedCard } from './thread';

/** All editables that may be a reply box's. */
export const EDITABLE = [POST_EDITABLE, POST_TEXTAREA, DM_EDITABLE, DRAFT_EDITABLE].join(', ');

/** A reply box of X, found and named. */
export interface Box {
  readonly kind: ComposerKind;
  readonly root: HTMLElement;
  readonly editable: HTMLElement;
  readonly button: string;
}

function kindOf(editable: Element): ComposerKind | null {
  if (editable.matches(DM_EDITABLE)) return 'dm';
  // No post above it: a quote, or a new post, which answers nobody.
  if (!answeredArticle(editable)) return quotedCard(editable) ? 'quote' : null;
  if (editable.closest(DIALOG)) return 'modal-reply';
  return editable.closest(`${INLINE_REPLY}, ${COLUMN}`) ? 'inline-reply' : 'page-reply';
}

/** The box's own part of the page reaches up to where its button is, never out of dialog or column. */
function rootOf(editable: Element, button: string): HTMLElement | null {
  const limit = editable.closest(`${DIALOG}, ${COLUMN}, ${MAIN}`);
  return climb(editable, limit, (around) => around.querySelector(button) !== null);
}

/** The reply box that holds an element. */
export function boxFor(element: Element): Box | null {
  const editable = element.closest<HTMLElement>(EDITABLE);
  const kind = editable && kindOf(editable);
  if (!kind) return null;
  const button = kind === 'dm' ? DM_BUTTON : POST_BUTTON;
  const root = rootOf(editable, button);
  return root && { kind, root, editable, button };
}
