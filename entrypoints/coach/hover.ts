import type { CoachStore } from '../../components/composer/store';
import type { Editor } from '../../host/editors/contract';
import type { Underlines } from '../../host/underlines/contract';

const HOVER_MS = 280;

/**
 * Opens a card when the pointer rests on underlined words. A click in the text only places the caret, as
 * everywhere else.
 */
export function openOnRest(
  editor: Editor,
  underlines: Underlines,
  store: CoachStore,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  editor.element.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      clearTimeout(timer);
      if (buttons !== 0) return;
      timer = setTimeout(() => {
        const id = underlines.at(clientX, clientY);
        if (id) store.getState().openCard(id);
      }, HOVER_MS);
    },
    { passive: true, signal },
  );
  editor.element.addEventListener('pointerleave', () => clearTimeout(timer), { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
