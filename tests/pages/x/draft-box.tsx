import { type DraftHandleValue, Editor, type EditorState } from 'draft-js';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { stripForeign } from '../page/hostile.ts';
import { OWN_NODES } from './decorators.tsx';
import { words } from './words.ts';

interface Props {
  testId: string;
  placeholder: string;
  state: EditorState;
  editor: RefObject<Editor | null>;
  onChange: (state: EditorState) => void;
  onPostKey: () => void;
}

/** The editable element of a Draft.js editor. */
export function editableOf(editor: Editor | null): HTMLElement | null {
  return (editor as { editor?: HTMLElement } | null)?.editor ?? null;
}

/** The keys with which X posts; a bare Enter makes a new block. */
export function isPostKey(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** The real Draft.js editor, with the attributes that X gives it. */
export function DraftBox({ testId, placeholder, state, editor, onChange, onPostKey }: Props) {
  useEffect(() => {
    const editable = editableOf(editor.current);
    editable?.setAttribute('no-focuscontainer-refocus', 'true');
    return editable ? stripForeign(editable, OWN_NODES) : undefined;
  }, [editor]);
  const onReturn = (event: KeyboardEvent): DraftHandleValue => {
    if (!isPostKey(event)) return 'not-handled';
    onPostKey();
    return 'handled';
  };
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={onChange}
      handleReturn={onReturn}
      placeholder={placeholder}
      stripPastedStyles
      spellCheck
      role="textbox"
      tabIndex={0}
      ariaLabel={words.postText}
      ariaMultiline
      ariaAutoComplete="list"
      ariaControls="typeaheadDropdownWrapped-0"
      ariaActiveDescendantID="typeaheadFocus-0"
      webDriverTestID={testId}
    />
  );
}
