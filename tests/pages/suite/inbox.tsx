import { useEffect, useState } from 'react';
import { Avatar } from '../facebook/avatar.tsx';
import { shortAge } from '../page/age.ts';
import { language } from '../page/story.ts';
import { type Conversation, conversationsFor, isComments } from './conversations.ts';
import { Panel } from './panel.tsx';
import { words } from './words.ts';

/** The address changes at once, the panel this much later: for a moment it shows somebody else. */
const PANEL_LAG = 400;

const query = new URLSearchParams(location.search);
const conversations = conversationsFor(query);
const comments = isComments(query);

/** As the list shows a conversation: its last words, and whether they are the page's own. */
function lastWords({ messages }: Conversation): string {
  const { by = '', text = '' } = messages.at(-1) ?? {};
  return by === 'brand' ? `${words.you} ${text}` : text;
}

function address(id: string): string {
  const next = new URLSearchParams(location.search);
  next.set('selected_item_id', id);
  return `${location.pathname}?${next}`;
}

function startOf(): Conversation | undefined {
  return conversations.find(({ id }) => id === query.get('selected_item_id')) ?? conversations[0];
}

/** Meta Business Suite's inbox: rows, the open conversation, the contact's details. */
export function Inbox() {
  const [shown, setShown] = useState(startOf);
  const [wanted, setWanted] = useState(shown);
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), PANEL_LAG);
    return () => clearTimeout(timer);
  }, [wanted]);
  const open = (conversation: Conversation) => {
    history.pushState(null, '', address(conversation.id));
    setWanted(conversation);
  };
  return (
    <div className="inbox">
      <nav className="rows" aria-label={words.inbox}>
        {conversations.map((conversation, index) => (
          <button
            type="button"
            key={conversation.id}
            data-surface={`/bizweb:INBOX/thread_row${index}`}
            className={conversation.id === wanted?.id ? 'row open' : 'row'}
            onClick={() => open(conversation)}
          >
            <Avatar name={conversation.name} />
            <span className="last">
              <span>{conversation.name}</span>
              <span>{lastWords(conversation)}</span>
            </span>
            <span className="age">{shortAge(conversation.messages.at(-1)?.ago ?? '0m', language)}</span>
          </button>
        ))}
      </nav>
      {shown && <Panel key={shown.id} conversation={shown} comments={comments} />}
      <aside className="details">
        <div>{words.details}</div>
        <div>{shown?.name}</div>
      </aside>
    </div>
  );
}
