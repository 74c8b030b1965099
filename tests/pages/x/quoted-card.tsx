import { moment } from '../page/age.ts';
import { type Message, person } from '../page/story.ts';
import { PostText } from './post-text.tsx';

/** A post as the dialog that quotes it shows it: a card that is one link, its name no link of its own. */
export function QuotedCard({ post }: { post: Message }) {
  const author = person(post.by);
  const at = post.at === undefined ? moment(post.ago) : new Date(post.at);
  return (
    <div role="link" tabIndex={0} className="quoted">
      <div data-testid="User-Name" className="user-name">
        <span>{author.name}</span>
        <span>@{author.handle}</span>
        <time dateTime={at.toISOString()}>{post.ago}</time>
      </div>
      <PostText text={post.text} />
    </div>
  );
}
