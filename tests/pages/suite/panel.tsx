import { useState } from 'react';
import { Avatar } from '../facebook/avatar.tsx';
import { person, story } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { CommentField } from './comment-field.tsx';
import type { Conversation } from './conversations.ts';
import { MessageBox } from './message-box.tsx';
import { words } from './words.ts';

interface Props {
  conversation: Conversation;
  comments: boolean;
}

function Composer({ comments, accepted }: { comments: boolean; accepted: (text: string) => void }) {
  if (!comments)
    return <MessageBox name="message" label={words.reply} send={words.send} accepted={accepted} />;
  if (switches.comments === 'textarea') {
    return <CommentField label={words.comment} send={words.send} accepted={accepted} />;
  }
  return <MessageBox name="comment" label={words.comment} send={words.send} accepted={accepted} />;
}

/** The open conversation: who it is with, what was said, the box to answer in. */
export function Panel({ conversation, comments }: Props) {
  const [messages, setMessages] = useState(conversation.messages);
  const add = (text: string) =>
    setMessages((all) => [...all, { id: `own-${all.length}`, by: 'brand', ago: '0m', text }]);
  return (
    <section className="panel">
      <div className="panel-title">
        <Avatar name={conversation.name} />
        <h2 className="clamped">{conversation.name}</h2>
        <a href={`/profile/${conversation.id}`}>{words.profile}</a>
      </div>
      <div role="log" className="log">
        {messages.map((message) => (
          <div role="row" key={message.id} className={message.by === 'brand' ? 'mine' : 'theirs'}>
            {comments && <strong>{person(message.by).name}</strong>}
            <div dir="auto">{message.text}</div>
          </div>
        ))}
      </div>
      <div className="acting">
        {words.answering} <strong>{story.brand.name}</strong>
      </div>
      <Composer comments={comments} accepted={add} />
    </section>
  );
}
