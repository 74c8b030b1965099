import { moment } from '../page/age.ts';
import { PressButton } from '../page/press-button.tsx';
import { language, type Message, type Person, person } from '../page/story.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { PostText } from './post-text.tsx';
import { words } from './words.ts';

interface Props {
  post: Message;
  focused?: boolean;
  onReply: (post: Message) => void;
}

const DATE = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

function TimeLink({ post, author }: { post: Message; author: Person }) {
  const at = post.at === undefined ? moment(post.ago) : new Date(post.at);
  return (
    <a role="link" className="time" href={`/${author.handle}/status/${post.id}`}>
      <time dateTime={at.toISOString()}>{DATE.format(at)}</time>
    </a>
  );
}

function UserName({ author }: { author: Person }) {
  return (
    <div data-testid="User-Name" className="user-name">
      <a role="link" href={`/${author.handle}`} className="name">
        <span>{author.name}</span>
      </a>
      <a role="link" href={`/${author.handle}`} tabIndex={-1} className="handle">
        <span>@{author.handle}</span>
      </a>
    </div>
  );
}

function Actions({ onReply }: { onReply: () => void }) {
  const nothing = () => {};
  return (
    <div role="group" className="actions">
      <PressButton testId="reply" label={words.reply} className="action" onPress={onReply}>
        <Icon name="reply" />
      </PressButton>
      <PressButton testId="retweet" label={words.repost} className="action" onPress={nothing}>
        <Icon name="repost" />
      </PressButton>
      <PressButton testId="like" label={words.like} className="action" onPress={nothing}>
        <Icon name="like" />
      </PressButton>
      <PressButton testId="bookmark" label={words.bookmark} className="action" onPress={nothing}>
        <Icon name="bookmark" />
      </PressButton>
    </div>
  );
}

/** One post as X shows it; the focused one of a status page is larger and has tabindex -1. */
export function Article({ post, focused = false, onReply }: Props) {
  const author = person(post.by);
  return (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={focused ? -1 : 0}
      className={focused ? 'focused' : 'post'}
    >
      <Avatar person={author} />
      <div className="post-body">
        <UserName author={author} />
        {!focused && <TimeLink post={post} author={author} />}
        <PostText text={post.text} />
        {focused && <TimeLink post={post} author={author} />}
        <Actions onReply={() => onReply(post)} />
      </div>
    </article>
  );
}
