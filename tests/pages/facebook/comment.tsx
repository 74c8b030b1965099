import { PressButton } from '../page/press-button.tsx';
import { type Message, person } from '../page/story.ts';
import { Avatar } from './avatar.tsx';
import { age, words } from './words.ts';

interface Props {
  comment: Message;
  /** The comment that this one answers. */
  under?: Message;
  permalink: string;
  onReply: () => void;
}

function labelOf(comment: Message, under?: Message): string {
  const { name } = person(comment.by);
  const when = age(comment.ago, 'long');
  return under ? words.replyBy(name, person(under.by).name, when) : words.commentBy(name, when);
}

function addressOf(permalink: string, comment: Message, under?: Message): string {
  const ids = under ? `comment_id=${under.id}&reply_comment_id=${comment.id}` : `comment_id=${comment.id}`;
  return `${permalink}?${ids}`;
}

function Paragraphs({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a published comment never move.
    <div key={index} dir="auto">
      {line}
    </div>
  ));
}

function Bubble({ comment, token }: { comment: Message; token: string }) {
  const author = person(comment.by);
  return (
    <div className="bubble">
      <a role="link" tabIndex={0} className="author" href={`/${author.handle}?comment_id=${token}`}>
        <span dir="auto">{author.name}</span>
      </a>
      {comment.by === 'brand' && <span className="badge">{words.author}</span>}
      <Paragraphs text={comment.text} />
    </div>
  );
}

/** One comment or reply, labelled in words as the site labels it. */
export function CommentArticle({ comment, under, permalink, onReply }: Props) {
  const token = btoa(`comment:${permalink.length}_${comment.id}`);
  return (
    <div
      role="article"
      aria-label={labelOf(comment, under)}
      tabIndex={-1}
      className={under ? 'comment nested' : 'comment'}
    >
      <Avatar name={person(comment.by).name} />
      <div>
        <Bubble comment={comment} token={token} />
        <ul className="comment-links">
          <li>
            <a role="link" href={addressOf(permalink, comment, under)}>
              {age(comment.ago, 'short')}
            </a>
          </li>
          <li>
            <PressButton as="div" onPress={() => {}}>
              {words.like}
            </PressButton>
          </li>
          <li>
            <PressButton as="div" onPress={onReply}>
              {words.reply}
            </PressButton>
          </li>
        </ul>
      </div>
    </div>
  );
}
