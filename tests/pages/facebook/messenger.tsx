import { useState } from 'react';
import { PressButton } from '../page/press-button.tsx';
import { person, story } from '../page/story.ts';
import { Avatar } from './avatar.tsx';
import { Editable } from './editable.tsx';
import { useBox } from './use-box.ts';
import { words } from './words.ts';

/** A private chat that floats over the same page: what is written here must be left alone. */
export function MessengerPopup() {
  const [messages, setMessages] = useState(story.chat.messages);
  const add = (text: string) =>
    setMessages((all) => [...all, { id: `own-${all.length}`, by: 'brand', ago: '0m', text }]);
  const box = useBox('messenger', {}, add);
  const { name } = person(story.chat.with);
  return (
    <div className="messenger" data-composer="messenger" onFocus={box.onFocus}>
      <div className="messenger-title">
        <Avatar name={name} /> <strong>{name}</strong>
      </div>
      <div role="log" aria-label={words.messages(name)} className="messenger-log">
        {messages.map((message) => (
          <div role="row" key={message.id} className={message.by === 'brand' ? 'mine' : 'theirs'}>
            <div dir="auto">{message.text}</div>
          </div>
        ))}
      </div>
      <div className="messenger-box" key={box.mount}>
        <Editable attach={box.attach} label={words.writeTo(name)} placeholder="Aa" empty={box.text === ''} />
        <div data-send="">
          <PressButton as="div" label={words.send} disabled={!box.ready} onPress={box.post}>
            ➤
          </PressButton>
        </div>
      </div>
    </div>
  );
}
