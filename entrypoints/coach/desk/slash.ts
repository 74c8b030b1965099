import type { CoachStore } from '../../../components/composer/store';
import type { DeskView } from '../../../components/desk/views';
import type { Editor } from '../../../host/editors/contract';
import type { Library } from './library';

type Saved = Extract<DeskView, { view: 'saved' }>;

/** The search after «/» that a box's typing opens. */
export interface Slash {
  /** Acts on a key while the search is open and has found something; says whether the key was taken. */
  takes(event: KeyboardEvent): boolean;
}

/** The search that is open because of what was typed; not the library opened from the list. */
function searchIn(store: CoachStore): Saved | null {
  const { desk } = store.getState();
  return desk?.view === 'saved' && desk.query !== null ? desk : null;
}

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey || shiftKey || isComposing || keyCode === 229);

/** Follows the typing with a search of the saved replies, until the signal ends. */
export function followSlash(editor: Editor, store: CoachStore, library: Library, signal: AbortSignal): Slash {
  /** Where a «/» stands that the person wants left alone. */
  let left: number | null = null;
  const close = (): void => {
    if (searchIn(store)) store.getState().close();
  };
  const follow = (): void => {
    if (signal.aborted || editor.composing) return;
    const asked = library.asked();
    if (asked?.start !== left) left = null;
    const offers = asked && left === null ? library.find(asked) : [];
    if (!asked || offers.length === 0) close();
    else if (searchIn(store)?.query !== asked.query)
      store.getState().showDesk({ view: 'saved', query: asked.query, offers, at: 0, total: library.total });
  };
  const leave = (): void => {
    left = library.asked()?.start ?? null;
    close();
  };
  const move = (search: Saved, by: 1 | -1): void => {
    const { length } = search.offers;
    store.getState().showDesk({ ...search, at: (search.at + by + length) % length });
  };
  if (library.total > 0) {
    editor.onChange(follow);
    // A caret that goes elsewhere is looking for nothing there.
    document.addEventListener('selectionchange', () => searchIn(store) && follow(), { signal });
  }
  return {
    takes(event) {
      const search = searchIn(store);
      const isHere = event.target instanceof Node && editor.element.contains(event.target);
      if (!search || !isHere || !isPlain(event)) return false;
      if (event.key === 'Escape') leave();
      else if (event.key === 'ArrowDown') move(search, 1);
      else if (event.key === 'ArrowUp') move(search, -1);
      else if (event.key === 'Enter')
        store.getState().press(`desk:offer:${search.offers[search.at]?.id ?? ''}`);
      else return false;
      return true;
    },
  };
}
