import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useArrivals } from '../page/arriving.ts';
import { type Message, story } from '../page/story.ts';
import { switches } from '../page/switches.ts';
import { layers } from './layers.ts';
import { Modal } from './modal.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { Thread } from './thread.tsx';
import { Toast } from './toast.tsx';

const COMPOSE = '/compose/post';

function statusPath(id: string): string {
  return `/${story.brand.handle}/status/${id}`;
}

/** The post that the address names, or the story's own. */
function focusOf(path: string): string {
  const id = /\/status\/(\d+)/.exec(path)?.[1];
  return story.x.posts.some((post) => post.id === id) ? (id as string) : story.x.focus;
}

function nextId(posts: Message[]): string {
  return `18999000000000${String(posts.length).padStart(5, '0')}`;
}

/** A status page: thread, inline reply, and the reply dialog over it while the address is /compose/post. */
export function StatusPage() {
  const [posts, setPosts] = useState(story.x.posts);
  const [sent, setSent] = useState<string>();
  const [answered, setAnswered] = useState<Message>();
  const [path, setPath] = useState(location.pathname);
  const [focus] = useState(() => focusOf(location.pathname));

  useEffect(() => {
    const onPop = () => setPath(location.pathname);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = (to: string) => {
    history.pushState(null, '', to + location.search);
    setPath(to);
  };
  const accepted = (text: string) => {
    const id = nextId(posts);
    setPosts((before) => [...before, { id, by: 'brand', ago: '0m', text }]);
    setSent(id);
  };
  useArrivals(({ by, text }) =>
    setPosts((before) => [
      ...before,
      { id: nextId(before), by, ago: '0m', at: new Date().toISOString(), text },
    ]),
  );
  const close = () => go(statusPath(focus));
  const onReply = (post: Message) => {
    setAnswered(post);
    go(COMPOSE);
  };
  const forget = useCallback(() => setSent(undefined), []);
  const target = answered ?? posts.find((post) => post.id === focus);
  const acceptedModal = (text: string) => {
    accepted(text);
    close();
  };
  const answering = path.startsWith(COMPOSE) ? target : undefined;
  const alone = answering !== undefined && switches.layout === 'narrow';
  return (
    <main role="main" className="columns">
      {alone ? (
        <NarrowPage post={answering} accepted={acceptedModal} />
      ) : (
        <Thread posts={posts} focus={focus} onReply={onReply} accepted={accepted} />
      )}
      {answering &&
        !alone &&
        createPortal(<Modal post={answering} onClose={close} accepted={acceptedModal} />, layers())}
      {sent && createPortal(<Toast key={sent} href={statusPath(sent)} onGone={forget} />, layers())}
    </main>
  );
}
