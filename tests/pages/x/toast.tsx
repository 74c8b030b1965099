import { useEffect } from 'react';
import { words } from './words.ts';

const STAYS = 6000;

interface Props {
  href: string;
  onGone: () => void;
}

/** The proof that a post went out: a fresh toast with a link to it. */
export function Toast({ href, onGone }: Props) {
  useEffect(() => {
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div role="alert" data-testid="toast" className="toast">
      <span>{words.sent}</span>
      <a role="link" href={href}>
        {words.view}
      </a>
    </div>
  );
}
