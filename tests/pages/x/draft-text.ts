import { ContentState, EditorState } from 'draft-js';
import type { Span } from '../page/replica.ts';
import { decorators } from './decorators.tsx';

/** A decorated editor state that holds this text, one block per line, caret at the end. */
export function stateOf(text: string): EditorState {
  const content = ContentState.createFromText(text, '\n');
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, decorators));
}

/** The model's text: what would be posted. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function offsetOf(state: EditorState, key: string, offset: number): number {
  const blocks = state.getCurrentContent().getBlocksAsArray();
  const before = blocks.slice(
    0,
    blocks.findIndex((block) => block.getKey() === key),
  );
  return before.reduce((sum, block) => sum + block.getLength() + 1, offset);
}

/** The model's selection, as offsets into its text. */
export function spanOf(state: EditorState): Span {
  const selection = state.getSelection();
  return {
    start: offsetOf(state, selection.getStartKey(), selection.getStartOffset()),
    end: offsetOf(state, selection.getEndKey(), selection.getEndOffset()),
  };
}
