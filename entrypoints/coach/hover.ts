import type { CoachStore } from '../../components/composer/store';
import type { Editor } from '../../host/editors/contract';
import type { Underlines } from '../../host/underlines/contract';

const HOVER_MS = 280;

/** A pointer that has gone less far than this, in CSS pixels, still rests where it rested: hands tremble. */
const STILL = 6;

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>;

const isNear = (one: Place, other: Place): boolean =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) < STILL;

/**
 * Opens a card when the pointer rests on underlined words. A click in the text only places the caret, as
 * everywhere else. A card that was closed stays closed until the pointer has moved on: browsers tell of a move
 * that nobody made when the page under a resting pointer changes.
 */
export function openOnRest(
  editor: Pick<Editor, 'element'>,
  underlines: Pick<Underlines, 'at'>,
  store: CoachStore,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested: Place | undefined;
  /** Wherever in the window the pointer goes: it may leave the box by leaps, or by way of the card. */
  const moved = (place: Place): void => {
    if (rested && isNear(rested, place)) return;
    rested = undefined;
    window.removeEventListener('pointermove', moved, true);
  };
  const rest = (place: Place) => {
    const id = underlines.at(place.clientX, place.clientY);
    if (!id) return;
    rested = place;
    window.addEventListener('pointermove', moved, { capture: true, passive: true, signal });
    store.getState().openCard(id);
  };
  editor.element.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      const place = { clientX, clientY };
      if (rested && isNear(rested, place)) return;
      clearTimeout(timer);
      if (buttons === 0) timer = setTimeout(rest, HOVER_MS, place);
    },
    { passive: true, signal },
  );
  // Not forgotten here: a card that opens over the pointer makes it leave, and come back without a move once closed.
  const leave = () => clearTimeout(timer);
  editor.element.addEventListener('pointerleave', leave, { passive: true, signal });
  signal.addEventListener('abort', leave);
}
