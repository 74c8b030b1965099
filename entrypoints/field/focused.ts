import { browser } from 'wxt/browser';
import { fieldAt } from '../../host/editors/plain';
import { isPageMessage } from '../../host/protocol/checks';
import { type FieldCoach, startField } from './field-coach';

/** The focused element, through open shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What the person has selected outside the field: the customer's message. */
function selectedBeside(field: HTMLElement | null): string {
  const selection = getSelection();
  const isInside = selection?.anchorNode && field?.contains(selection.anchorNode);
  return isInside ? '' : (selection?.toString() ?? '');
}

/** One coach per frame, where a second injection finds it. */
interface Held {
  current?: { readonly field: HTMLElement | null; readonly coach: FieldCoach };
  listening?: boolean;
}

function held(): Held {
  const world = globalThis as unknown as { __tact_field__?: Held };
  world.__tact_field__ ??= {};
  return world.__tact_field__;
}

/** The shortcut into the card works here as on the sites that we know. */
function listen(here: Held): void {
  if (here.listening) return;
  here.listening = true;
  browser.runtime.onMessage.addListener((message) => {
    if (!isPageMessage(message)) return;
    if (message.type === 'advice') here.current?.coach.advise();
    if (message.type === 'blank') here.current?.coach.fillIn();
  });
}

/**
 * Coaches the focused field, or the next one where the customer's message is what is selected.
 * @returns `nothing` where there is neither, or the extension does not answer
 */
export async function coachFocused(): Promise<'coached' | 'nothing'> {
  const field = fieldAt(focused());
  const customer = selectedBeside(field);
  if (!field && customer.trim() === '') return 'nothing';
  const here = held();
  if (field && here.current?.field === field) return 'coached';
  here.current?.coach.leave();
  const coach = await startField(customer, field, () => delete here.current);
  if (!coach) return 'nothing';
  here.current = { field, coach };
  listen(here);
  return 'coached';
}
