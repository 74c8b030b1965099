import { postsOf } from '../composer/findings';
import { PressButton } from '../composer/press-button';
import { useCoach } from '../composer/react';
import { useSay } from '../ui/voice';
import { Parts } from './parts';
import { slotSpans } from './slots';

/** The whole reply in several posts, each to be copied: Tact puts the first into the box and opens no other. */
export function Posts() {
  const coach = useCoach();
  const say = useSay();
  const posts = postsOf(coach);
  return (
    <ol className="posts">
      {posts.map((post, i) => (
        <li key={post.text}>
          <p className="diff">
            <Parts text={post.text} spans={slotSpans(post.slots)} className="slot" />
          </p>
          <PressButton
            id={`post:${i}`}
            className="link"
            aria-label={say('whole.copyPost', { n: i + 1, total: posts.length })}
          >
            {say('card.copy')}
          </PressButton>
        </li>
      ))}
    </ol>
  );
}
