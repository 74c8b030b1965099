import { useEffect, useRef } from 'react';
import { trapFocus } from '../page/hostile.ts';
import { PressButton } from '../page/press-button.tsx';
import { type Message, person } from '../page/story.ts';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { words } from './words.ts';

interface Props {
  post: Message;
  onClose: () => void;
  accepted: (text: string) => void;
}

/** The reply dialog over the status page; its composer has the same test id as the inline one. */
export function Modal({ post, onClose, accepted }: Props) {
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
          <Article post={post} focused onReply={() => {}} />
          <ReplyingTo to={person(post.by)} />
          <Composer name="modal" buttonId="tweetButton" autoFocus accepted={accepted} />
          <div data-testid="attachments" />
        </div>
      </div>
    </div>
  );
}
