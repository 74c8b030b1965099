import { useState } from 'react';
import { type Message, person, story } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { Avatar } from './avatar.tsx';
import { ChatInput, LegacyInput } from './chat-inputs.tsx';

const legacy = switches.dm === 'legacy';

function Row({ message }: { message: Message }) {
  const side = message.by === 'brand' ? 'mine' : 'theirs';
  if (legacy) {
    return (
      <li data-testid="messageEntry" className={side}>
        <span data-testid="tweetText">{message.text}</span>
      </li>
    );
  }
  return (
    <li data-dm-message-row={message.id} data-testid={`message-${message.id}`} className={side}>
      <span data-testid={`message-text-${message.id}`}>{message.text}</span>
    </li>
  );
}

/** A private conversation on X, in its new form or its older one. */
export function Chat() {
  const [messages, setMessages] = useState(story.chat.messages);
  const accepted = (text: string) =>
    setMessages((before) => [...before, { id: `own-${before.length}`, by: 'brand', ago: '0m', text }]);
  const partner = person(story.chat.with);
  const Input = legacy ? LegacyInput : ChatInput;
  return (
    <main role="main" className="columns">
      <div data-testid={legacy ? 'DmActivityContainer' : 'dm-container'} className="primary chat">
        <div data-testid={legacy ? 'DmScrollerContainer' : 'dm-conversation-panel'} className="chat-panel">
          <div data-testid={legacy ? 'conversation' : 'dm-conversation-header'} className="column-title">
            <Avatar person={partner} /> {partner.name}
          </div>
          <ul data-testid="dm-message-list" className="chat-list">
            {messages.map((message) => (
              <Row key={message.id} message={message} />
            ))}
          </ul>
          <Input accepted={accepted} />
        </div>
      </div>
    </main>
  );
}
