import type { KeyboardEvent } from 'react';
import { PressButton } from '../page/press-button.tsx';
import { useField } from '../page/use-field.ts';
import { DraftBox, type Key } from './draft-box.tsx';
import { Icon } from './icons.tsx';
import { useDraft } from './use-draft.ts';
import { words } from './words.ts';

interface Props {
  accepted: (text: string) => void;
}

function isSendKey({ key, shiftKey }: Key): boolean {
  return key === 'Enter' && !shiftKey;
}

/** The new Chat's input: a plain textarea; Enter sends, Shift+Enter breaks the line. */
export function ChatInput({ accepted }: Props) {
  const { field, text, setText, send, ready } = useField('chat', accepted);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSendKey(event) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send('enter');
  };
  return (
    <div data-testid="dm-composer-container" data-composer="chat" className="chat-composer">
      <textarea
        ref={field}
        data-testid="dm-composer-textarea"
        placeholder={words.message}
        rows={1}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <PressButton
        testId="dm-composer-send-button"
        label={words.send}
        className="tool"
        disabled={!ready}
        onPress={() => send('button')}
      >
        <Icon name="send" />
      </PressButton>
    </div>
  );
}

/** The older messages' input: Draft.js; Enter sends. */
export function LegacyInput({ accepted }: Props) {
  const draft = useDraft('chat', accepted);
  return (
    <div data-composer="chat" className="chat-composer" key={draft.mount}>
      <div className="draft">
        <DraftBox
          testId="dmComposerTextInput"
          label={words.message}
          placeholder={words.message}
          state={draft.state}
          editor={draft.editor}
          onChange={draft.change}
          isPost={isSendKey}
          onPostKey={() => draft.submit('enter')}
        />
      </div>
      <PressButton
        testId="dmComposerSendButton"
        label={words.send}
        className="tool"
        disabled={!draft.ready}
        onPress={() => draft.submit('button')}
      >
        <Icon name="send" />
      </PressButton>
    </div>
  );
}
