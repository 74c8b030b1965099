import { useEffect, useState } from 'react';
import { type Message, person } from '../page/story.ts';
import { hostile, switches } from '../page/switches.ts';
import { Article } from './article.tsx';
import { Cell } from './cell.tsx';
import { Composer } from './composer.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { words } from './words.ts';

const ANCESTORS_AFTER = 800;

interface Props {
  posts: Message[];
  focus: string;
  onReply: (post: Message) => void;
  accepted: (text: string) => void;
}

function useLater(wait: number): boolean {
  const [come, setCome] = useState(wait === 0);
  useEffect(() => {
    const timer = setTimeout(() => setCome(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return come;
}

function Focused({ post, onReply, accepted }: { post: Message } & Pick<Props, 'onReply' | 'accepted'>) {
  const ready = useLater(hostile('slow') ? switches.slowMs : 0);
  return (
    <>
      <Article post={post} focused onReply={onReply} />
      {ready && (
        <div data-testid="inline_reply_offscreen" className="inline-reply">
          <ReplyingTo to={person(post.by)} />
          <Composer name="inline" buttonId="tweetButtonInline" accepted={accepted} />
        </div>
      )}
    </>
  );
}

/** The conversation: ancestors, the focused post with its inline reply, the replies below. */
export function Thread({ posts, focus, onReply, accepted }: Props) {
  const ancestorsCome = useLater(hostile('late') ? ANCESTORS_AFTER : 0);
  const at = posts.findIndex((post) => post.id === focus);
  const shown = posts.filter((_, index) => index >= at || ancestorsCome);
  return (
    <div data-testid="primaryColumn" className="primary">
      <section role="region">
        <h1 className="column-title">{words.conversation}</h1>
        <div aria-label={words.timeline}>
          <div>
            {shown.map((post) => (
              <Cell key={post.id}>
                {post.id === focus ? (
                  <Focused post={post} onReply={onReply} accepted={accepted} />
                ) : (
                  <Article post={post} onReply={onReply} />
                )}
              </Cell>
            ))}
          </div>
        </div>
      </section>
    </div>
  );
}
