import { type Comment, person, story } from '../page/story.ts';
import { Cell } from '../x/cell.tsx';
import { CommentArticle } from './comment.tsx';
import { CommentBox } from './comment-box.tsx';
import { manyComments } from './many.ts';
import { labels } from './words.ts';

const COMMENTS = 4;

/** A post of a feed: the brand's own, or a stranger's. */
interface FeedPost {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** So many posts of the brand's, each with some comments, and a stranger's in between. */
function feedOf(count: number): FeedPost[] {
  const all = manyComments(count * COMMENTS);
  const own = Array.from({ length: count }, (_, i) => ({
    id: `post-${i}`,
    by: story.brand.name,
    text: story.facebook.post.text,
    comments: all.slice(i * COMMENTS, (i + 1) * COMMENTS),
  }));
  const [asks] = story.facebook.comments;
  const stranger = {
    id: 'stranger',
    by: 'Léo Marchand',
    text: '…',
    comments: asks ? [{ ...asks, replies: [] }] : [],
  };
  return [...own.slice(0, 1), stranger, ...own.slice(1)];
}

function Post({ post, place }: { post: FeedPost; place: number }) {
  const permalink = `/feed/posts/${post.id}`;
  return (
    <div aria-posinset={place + 1} className="post">
      <div data-ad-rendering-role="profile_name">
        <h3>
          <a role="link" href={`/${post.id}`}>
            {post.by}
          </a>
        </h3>
      </div>
      <div data-ad-rendering-role="story_message">
        <div dir="auto">{post.text}</div>
      </div>
      {post.comments.flatMap((comment) =>
        [comment, ...(comment.replies ?? [])].map((one) => (
          <CommentArticle
            key={one.id}
            comment={one}
            {...(one === comment ? {} : { under: comment })}
            permalink={permalink}
            onReply={() => undefined}
          />
        )),
      )}
      {place === 0 && (
        <CommentBox name="comment" label={labels.comment(person('brand').name)} accepted={() => undefined} />
      )}
    </div>
  );
}

/** A page's timeline: several posts, each with a few of its comments. */
export function Feed({ posts }: { posts: number }) {
  return (
    <div role="main" className="feed">
      {feedOf(posts).map((post, place) => (
        <Cell key={post.id}>
          <Post post={post} place={place} />
        </Cell>
      ))}
    </div>
  );
}
