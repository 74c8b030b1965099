import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { PressButton } from '../page/press-button.tsx';
import { publish, recordPost, show } from '../page/replica.ts';
import { person, story } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { words } from './words.ts';

function Row({ id, mine, text }: { id: string; mine: boolean; text: string }) {
  return (
    <li data-dm-message-row={id} data-testid={`message-${id}`} className={mine ? 'mine' : 'theirs'}>
      <span data-testid={`message-text-${id}`}>{text}</span>
    </li>
  );
}

function useField(onSend: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(switches.draft);
  useEffect(() => {
    const { current } = field;
    return show('chat', {
      root: () => current,
      text: () => current?.value ?? '',
      selection: () => (current ? { start: current.selectionStart, end: current.selectionEnd } : undefined),
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mirror follows the text.
  useEffect(publish, [text]);
  const send = (via: 'enter' | 'button') => {
    if (text.trim() === '') return;
    recordPost({ text, via, from: 'chat' });
    onSend(text);
    setText('');
  };
  return { field, text, setText, send };
}

/** X Chat: a plain textarea; Enter sends, Shift+Enter breaks the line. */
export function Chat() {
  const [messages, setMessages] = useState(story.chat.messages);
  const onSend = (text: string) =>
    setMessages((before) => [...before, { id: `own-${before.length}`, by: 'brand', ago: '0m', text }]);
  const { field, text, setText, send } = useField(onSend);
  const partner = person(story.chat.with);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send('enter');
  };
  return (
    <main role="main" className="columns">
      <div data-testid="dm-container" className="primary chat">
        <div data-testid="dm-conversation-panel" className="chat-panel">
          <div data-testid="dm-conversation-header" className="column-title">
            <Avatar person={partner} /> {partner.name}
          </div>
          <ul data-testid="dm-message-list" className="chat-list">
            {messages.map((message) => (
              <Row key={message.id} id={message.id} mine={message.by === 'brand'} text={message.text} />
            ))}
          </ul>
          <div data-testid="dm-composer-container" className="chat-composer">
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
              disabled={text.trim() === ''}
              onPress={() => send('button')}
            >
              <Icon name="send" />
            </PressButton>
          </div>
        </div>
      </div>
    </main>
  );
}
