import type { KeyboardEvent } from 'react';
import { PressButton } from '../page/press-button.tsx';
import { type Message, person } from '../page/story.ts';
import { useField } from '../page/use-field.ts';
import { Article } from './article.tsx';
import { isPostKey } from './draft-box.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { words } from './words.ts';

interface Props {
  post: Message;
  accepted: (text: string) => void;
}

/** The reply on a narrow screen: a page of its own, and a textarea inside what is elsewhere the editor. */
export function NarrowPage({ post, accepted }: Props) {
  const { field, text, setText, send, ready } = useField('modal', accepted);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPostKey(event)) return;
    event.preventDefault();
    send('shortcut');
  };
  return (
    <div className="primary narrow" data-composer="modal">
      <PressButton
        testId="tweetButton"
        className="post-button"
        disabled={!ready}
        onPress={() => send('button')}
      >
        {words.reply}
      </PressButton>
      <Article post={post} focused onReply={() => {}} />
      <ReplyingTo to={person(post.by)} />
      <div data-testid="tweetTextarea_0" className="narrow-box">
        <textarea
          ref={field}
          aria-label={words.postText}
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
