import { readDraft } from '../editors/draft';
import { layOut } from '../editors/layout';
import { readLexical } from '../editors/lexical';

/** What stands in an editable now. Opens nothing: for the moment of a press. */
export function writtenIn(editable: HTMLElement): string {
  if (editable instanceof HTMLTextAreaElement) return editable.value;
  const read = editable.hasAttribute('data-lexical-editor') ? readLexical : readDraft;
  return layOut(read(editable)).text;
}
