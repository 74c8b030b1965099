import { createRoot } from 'react-dom/client';
import { dress } from '../page/dress.ts';
import { collectErrors } from '../page/errors.ts';
import { misbehave } from '../page/hostile.ts';
import { exposeReplica } from '../page/replica.ts';
import { story } from '../page/story.ts';
import { Inbox } from './inbox.tsx';

collectErrors();
exposeReplica();
dress(`${story.brand.name} · Business Suite`);
misbehave(document.body);
createRoot(document.getElementById('react-root') as HTMLElement).render(<Inbox />);
