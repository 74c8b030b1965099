import { createRoot } from 'react-dom/client';
import { dress } from '../page/dress.ts';
import { collectErrors } from '../page/errors.ts';
import { misbehave } from '../page/hostile.ts';
import { exposeReplica } from '../page/replica.ts';
import { story } from '../page/story.ts';
import { Chat } from './chat.tsx';
import { SideNav } from './side-nav.tsx';
import { StatusPage } from './status-page.tsx';

function Page() {
  const chat = /^\/(i\/chat|messages)/.test(location.pathname);
  return (
    <div className="site">
      <SideNav />
      {chat ? <Chat /> : <StatusPage />}
    </div>
  );
}

collectErrors();
exposeReplica();
dress(`${story.brand.name} · X`);
misbehave(document.body);
createRoot(document.getElementById('react-root') as HTMLElement).render(<Page />);
