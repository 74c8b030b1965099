import type { Editor } from '../../host/editors/contract';
import { onOwnClock } from './clock';

/** As much of an editor as tells that its text changed. */
interface Typed {
  read(): { readonly text: string };
  onChange: Editor['onChange'];
}

/**
 * When the writer began the draft that stands in a box: at its first key since the box was empty.
 * @returns tells that time (ISO 8601); nothing while the box is empty
 */
export function beginningOf(editor: Typed): () => string | undefined {
  let begun: string | undefined;
  const look = (): void => {
    if (editor.read().text.trim() === '') begun = undefined;
    else begun ??= onOwnClock(new Date());
  };
  editor.onChange(look);
  look();
  return () => begun;
}
