import { door, OUR_ELEMENTS } from './door';
import { DoublePress, PRESSES } from './double-press';
import { KeyRests } from './key-rests';

/** What is pressed and focused in our interface stays there: listeners on `window`, in the capture phase, before the page's. */
type Listening = AddEventListenerOptions & { readonly signal: AbortSignal };

/** Keeps an event from the page, and from doing what it does by itself. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether an event happened in our interface. */
export const isOurs = ({ target }: Event): boolean =>
  target instanceof Element && OUR_ELEMENTS.includes(target.tagName);

/** The second half of a double press on a button of ours that has gone meanwhile is not the page's. */
export function keepDoublePress(options: Listening): void {
  const presses = new DoublePress();
  for (const type of PRESSES)
    window.addEventListener(
      type,
      (event) => {
        if (isOurs(event)) presses.ours(event);
        else if (presses.isAgain(event)) stop(event);
      },
      options,
    );
}

/** Stopped this early the news does not reach our interface either: inside the closed root it is told again. */
function tellInside(event: Event): void {
  event.stopImmediatePropagation();
  const root = event.type === 'focusin' && event.target && door().roots.get(event.target);
  if (root) root.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/** What of ours stands over the page, and not in its dialog; a bar in the panel of a field is in it. */
const OVER_THE_PAGE = 'tact-overlay, tact-field';

const isOver = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(OVER_THE_PAGE) !== null;

/** A page's focus trap would take the focus out of what stands over the page. */
export function keepFocus(options: Listening): void {
  for (const type of ['focus', 'focusin'])
    window.addEventListener(type, (event) => isOver(event) && tellInside(event), options);
}

/**
 * The page sees whole keys or none: whoever has a key's press has the rest of it, wherever the focus has gone meanwhile.
 * @param pressed told each key's press; stops it where it is ours
 */
export function keepKeys(pressed: (event: KeyboardEvent) => void, options: Listening): void {
  const rests = new KeyRests();
  window.addEventListener(
    'keydown',
    (event) => {
      const wasStopped = event.cancelBubble;
      pressed(event);
      // What is typed into a field of ours is stopped too, and keeps its default.
      rests.pressed(event, event.cancelBubble && !wasStopped);
    },
    options,
  );
  for (const type of ['keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => rests.isRest(event) && event.stopImmediatePropagation(),
      options,
    );
}
