import { climb } from '../climb';
import { type InboxAddress, readAddress } from './address';
import { kindByLabel, saysSend } from './labels';
import { HEADING, LABELLED_BUTTON, LOG, PLAIN_EDITABLE, RICH_EDITABLE } from './selectors';

/** What a person may write in; a search box has no conversation beside it. */
export const EDITABLE = `${RICH_EDITABLE}, ${PLAIN_EDITABLE}`;

/** A reply box of the inbox. */
export interface Box {
  readonly kind: 'comment' | 'dm';
  readonly editable: HTMLElement;
  /** The box with its button. */
  readonly root: HTMLElement;
  /** The open conversation with its heading. */
  readonly panel: HTMLElement;
  readonly address: InboxAddress;
}

/** The buttons of a part of the page that send, by what their labels say. */
export const sendButtons = (part: Element): Element[] =>
  [...part.querySelectorAll(LABELLED_BUTTON)].filter((one) => saysSend(one.getAttribute('aria-label')));

const labelOf = (editable: Element): string | null =>
  editable.getAttribute('aria-placeholder') ??
  editable.getAttribute('placeholder') ??
  editable.getAttribute('aria-label');

/** The box's row; where no button is found, the editable's own place: a guess here would only move the bar. */
function rootOf(editable: HTMLElement, panel: HTMLElement): HTMLElement {
  const holdsSend = (around: Element) => sendButtons(around).length > 0;
  return (
    climb(editable, panel, (around) => around !== panel && holdsSend(around)) ??
    editable.parentElement ??
    editable
  );
}

const isConversation = (around: Element): boolean =>
  around.querySelector(LOG) !== null && around.querySelector(HEADING) !== null;

/** The reply box that holds an element; `null` for whatever is not certainly one. */
export function boxFor(element: Element): Box | null {
  const address = readAddress(location);
  const editable = element.closest<HTMLElement>(EDITABLE);
  const panel = address && editable && climb(editable, document.body, isConversation);
  if (!panel) return null;
  const kind = address.kind ?? kindByLabel(labelOf(editable));
  return kind && { kind, editable, root: rootOf(editable, panel), panel, address };
}
