import { PressButton } from '../page/press-button.tsx';
import { story } from '../page/story.ts';
import { hostile } from '../page/switches.ts';
import { Avatar } from './avatar.tsx';
import { words } from './words.ts';

const nothing = () => {};

function Heading({ permalink }: { permalink: string }) {
  const { name, handle } = story.brand;
  return (
    <div className="post-heading">
      <Avatar name={name} />
      <div data-ad-rendering-role="profile_name">
        <h3>
          <a role="link" href={`/${handle}`}>
            {name}
          </a>
        </h3>
        <a role="link" className="soft" href={`${permalink}?__cft__[0]=AZX${story.facebook.post.id}`}>
          <svg width="46" height="12" aria-hidden="true">
            <text y="10" fontSize="11" fill="currentColor">
              •••
            </text>
          </svg>
        </a>
      </div>
    </div>
  );
}

/** The brand's post above the comments. */
export function FacebookPost({ permalink }: { permalink: string }) {
  return (
    <div role={hostile('no-article') ? undefined : 'article'} className="post">
      <Heading permalink={permalink} />
      <div data-ad-rendering-role="story_message" data-ad-preview="message" className="post-message">
        {story.facebook.post.text.split('\n').map((line) => (
          <div key={line} dir="auto">
            {line}
          </div>
        ))}
      </div>
      <div className="post-actions">
        <PressButton as="div" label={words.like} onPress={nothing}>
          {words.like}
        </PressButton>
        <PressButton as="div" label={words.leave} onPress={nothing}>
          <span data-ad-rendering-role="comment_button">{words.comment}</span>
        </PressButton>
        <PressButton as="div" label={words.share} onPress={nothing}>
          {words.share}
        </PressButton>
      </div>
    </div>
  );
}
