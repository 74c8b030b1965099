import { useEffect, useRef } from 'react';
import { trapFocus } from '../page/hostile.ts';
import { PressButton } from '../page/press-button.tsx';
import { type Message, person } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { QuotedCard } from './quoted-card.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { words } from './words.ts';

interface Props {
  post: Message;
  onClose: () => void;
  accepted: (text: string) => void;
}

/** The reply or quote dialog over the status page; its composer has the same test id as the inline one. */
export function Modal({ post, onClose, accepted }: Props) {
  const quotes = switches.dialog === 'quote';
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => (dialog.current ? trapFocus(dialog.current) : undefined), []);
  return (
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal" ref={dialog}>
        <div>
          <h2 id="modal-header" className="unseen">
            {words.reply}
          </h2>
          <PressButton testId="app-bar-close" label={words.close} className="tool" onPress={onClose}>
            <Icon name="close" />
          </PressButton>
          {!quotes && <Article post={post} focused onReply={() => {}} />}
          {!quotes && <ReplyingTo to={person(post.by)} />}
          <Composer name="modal" buttonId="tweetButton" autoFocus accepted={accepted}>
            <div data-testid="attachments" />
            {quotes && <QuotedCard post={post} />}
          </Composer>
        </div>
      </div>
    </div>
  );
}
