import { createRoot } from 'react-dom/client';
import { dress } from '../page/dress.ts';
import { collectErrors } from '../page/errors.ts';
import { misbehave } from '../page/hostile.ts';
import { PressButton } from '../page/press-button.tsx';
import { exposeReplica } from '../page/replica.ts';
import { story } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { Avatar } from './avatar.tsx';
import { PostDialog } from './dialog.tsx';
import { Feed } from './feed.tsx';
import { MessengerPopup } from './messenger.tsx';
import { words } from './words.ts';

function Banner() {
  return (
    <div role="banner" className="banner">
      <a role="link" href="/" className="home">
        {words.home}
      </a>
      <PressButton as="div" label={words.profile} onPress={() => {}}>
        <Avatar name={story.brand.name} />
      </PressButton>
    </div>
  );
}

function Page() {
  return (
    <>
      <Banner />
      {switches.feed > 0 ? <Feed posts={switches.feed} /> : <PostDialog />}
      <MessengerPopup />
    </>
  );
}

collectErrors();
exposeReplica();
dress(`${story.brand.name} | Facebook`);
misbehave(document.body);
createRoot(document.getElementById('react-root') as HTMLElement).render(<Page />);
