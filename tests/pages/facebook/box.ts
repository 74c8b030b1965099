import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Span } from '../page/replica.ts';
import { hostile, switches } from '../page/switches.ts';
import { $span, $text } from './lexical-text.ts';
import { $mentionOf, ChipNode, InlineMentionNode } from './mention.ts';
import { $pick, $suggestions } from './suggest.ts';

const UNDO_STEP = 300;

/** What a reply box starts with. */
export interface Start {
  mention?: string;
  text?: string;
}

/** A Lexical editor behaving as the site's reply boxes do. */
export interface Box {
  editor: LexicalEditor;
  text(): string;
  selection(): Span | undefined;
  clear(): void;
  suggestions(): string[];
  pick(name: string): void;
  focus(): void;
  onChange(listener: () => void): () => void;
}

/** Sets the content but no selection: a box that selects takes the page's focus. */
function $fill({ mention, text = '' }: Start): void {
  const lines = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode();
    return line ? paragraph.append($createTextNode(line)) : paragraph;
  });
  if (mention && switches.mention !== 'none') {
    lines[0]?.splice(0, 0, [$mentionOf(mention, switches.mention), $createTextNode(' ')]);
  }
  $getRoot()
    .clear()
    .append(...lines);
}

function breakLine(editor: LexicalEditor): boolean {
  // Plain boxes make a line break themselves; rich ones are asked for a new paragraph.
  return switches.mode === 'rich' && editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
}

function makeEditor(name: string): LexicalEditor {
  const editor = createEditor({
    namespace: name,
    nodes: [ChipNode, InlineMentionNode],
    onError: (error) => {
      throw error;
    },
  });
  if (switches.mode === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), UNDO_STEP);
  return editor;
}

/** A bare Enter picks from an open list of names, else posts; Shift+Enter breaks the line. */
function onEnterKey(editor: LexicalEditor, event: KeyboardEvent | null, onEnter: () => void): boolean {
  if (event?.isComposing) return false;
  event?.preventDefault();
  if (event?.shiftKey) return breakLine(editor);
  const [name] = $suggestions();
  if (name) $pick(name);
  else if (!hostile('capture')) onEnter();
  return true;
}

/** Makes a box; a bare Enter calls `onEnter`, inside Lexical's own command. */
export function createBox(name: string, start: Start, onEnter: () => void): Box {
  const editor = makeEditor(name);
  const onKey = (event: KeyboardEvent | null) => onEnterKey(editor, event, onEnter);
  editor.registerCommand(KEY_ENTER_COMMAND, onKey, COMMAND_PRIORITY_HIGH);
  editor.update(() => $fill(start), { discrete: true });
  return {
    editor,
    text: () => editor.getEditorState().read($text),
    selection: () => editor.getEditorState().read($span),
    clear: () => {
      editor.update(() => {
        $fill({});
        $getRoot().selectEnd();
      });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    suggestions: () => editor.getEditorState().read($suggestions),
    pick: (chosen) => editor.update(() => $pick(chosen)),
    focus: () => editor.focus(),
    onChange: (listener) => editor.registerUpdateListener(listener),
  };
}
