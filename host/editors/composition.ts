/** How long Draft.js takes to write a finished composition into its own state, and a little more. */
const AFTERMATH = 40;

/** Whether an input method is at work in an editable. */
export interface Composition {
  readonly running: boolean;
}

/**
 * Heard on the window while events come down, so that a page that stops them at its document does not
 * hide them. `ended` is called once the editor has settled.
 */
export function watchComposition(element: HTMLElement, signal: AbortSignal, ended: () => void): Composition {
  const state = { running: false };
  let round = 0;
  const listen = (type: string, heard: () => void) => listenWithin(element, type, signal, heard);
  const start = () => {
    round++;
    state.running = true;
  };
  const finish = (mine: number) => {
    if (mine !== round || signal.aborted) return;
    state.running = false;
    ended();
  };
  listen('compositionstart', start);
  listen('compositionupdate', start);
  listen('compositionend', () => setTimeout(finish, AFTERMATH, ++round));
  return state;
}

/** Hears events of one element from the window, before the page can stop them. */
export function listenWithin(
  element: HTMLElement,
  type: string,
  signal: AbortSignal,
  heard: () => void,
): void {
  const onEvent = (event: Event) => {
    if (event.target instanceof Node && element.contains(event.target)) heard();
  };
  window.addEventListener(type, onEvent, { capture: true, passive: true, signal });
}
