import { type DraftHandleValue, Editor, type EditorState } from 'draft-js';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { stripForeign } from '../page/hostile.ts';
import { OWN_NODES } from './decorators.tsx';
import { Suggestions } from './suggestions.tsx';
import { suggestionsFor, withPick } from './typeahead.ts';
import { words } from './words.ts';

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

interface Props {
  testId: string;
  label?: string;
  placeholder: string;
  state: EditorState;
  editor: RefObject<Editor | null>;
  onChange: (state: EditorState) => void;
  isPost?: (key: Key) => boolean;
  onPostKey: () => void;
}

/** The editable element of a Draft.js editor. */
export function editableOf(editor: Editor | null): HTMLElement | null {
  return (editor as { editor?: HTMLElement } | null)?.editor ?? null;
}

/** The keys with which X posts; a bare Enter makes a new block. */
export function isPostKey({ key, ctrlKey, metaKey }: Key): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

function useSiteAttributes(editor: RefObject<Editor | null>): void {
  useEffect(() => {
    const editable = editableOf(editor.current);
    editable?.setAttribute('no-focuscontainer-refocus', 'true');
    return editable ? stripForeign(editable, OWN_NODES) : undefined;
  }, [editor]);
}

/** The real Draft.js editor, with the attributes that X gives it. */
export function DraftBox(props: Props) {
  const { testId, label = words.postText, placeholder, state, editor, onChange, onPostKey } = props;
  const { isPost = isPostKey } = props;
  useSiteAttributes(editor);
  const people = suggestionsFor(state);
  const onReturn = (event: KeyboardEvent): DraftHandleValue => {
    if (people[0]) onChange(withPick(state, people[0]));
    else if (isPost(event)) onPostKey();
    else return 'not-handled';
    return 'handled';
  };
  return (
    <>
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
        ariaLabel={label}
        ariaMultiline
        ariaAutoComplete="list"
        ariaControls="typeaheadDropdownWrapped-0"
        ariaActiveDescendantID={people.length > 0 ? 'typeaheadFocus-0' : 'typeaheadFocus-none'}
        webDriverTestID={testId}
      />
      <Suggestions people={people} onPick={(person) => onChange(withPick(state, person))} />
    </>
  );
}
