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

/** A field, and its coach from the press on: null when it could not be had. */
interface Coached {
  readonly field: HTMLElement | null;
  readonly coach: Promise<FieldCoach | null>;
}

/** One coach per frame, where a second injection finds it. */
interface Held {
  current?: Coached;
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
    if (message.type === 'advice') void here.current?.coach.then((coach) => coach?.advise());
    if (message.type === 'blank') void here.current?.coach.then((coach) => coach?.fillIn());
  });
}

/** Starts the coach of a field in place of the one before. */
function begin(here: Held, customer: string, field: HTMLElement | null): Coached {
  void here.current?.coach.then((coach) => coach?.leave());
  const over = (): void => {
    if (here.current === one) delete here.current;
  };
  const coach = startField(customer, field, over).catch(() => null);
  const one: Coached = { field, coach };
  void coach.then((started) => started ?? over());
  here.current = one;
  return one;
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
  const isSame = field !== null && here.current?.field === field;
  const { coach } = isSame && here.current ? here.current : begin(here, customer, field);
  if (!(await coach)) return 'nothing';
  listen(here);
  return 'coached';
}
