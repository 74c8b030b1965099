import type { Composer, KeyPress, Posted } from './contract';
import { writtenIn } from './written';

const PATIENCE = 30_000;

/**
 * Looks out for the site's confirmation of `text`, from the press on, before the page has acted on it.
 * Calls `confirm` at most once and ends with the signal.
 */
export type Watch = (text: string, confirm: (posted: Posted) => void, signal: AbortSignal) => void;

type Ways = Pick<Composer, 'root' | 'editable' | 'isPostClick' | 'isPostKey'>;

/** Calls `attempt` when the person presses something that posts, ahead of the page's own listeners. */
function onAttempt(
  { root, editable, isPostClick, isPostKey }: Ways,
  attempt: () => void,
  signal: AbortSignal,
) {
  const onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !root.contains(target)) return;
    if (editable.contains(target) ? isPostKey(event) : isPressKey(event) && isPostClick(target)) attempt();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && isPostClick(target)) attempt();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('click', onClick, { capture: true, signal });
}

const isPressKey = ({ key }: KeyPress): boolean => key === 'Enter' || key === ' ';

/** Reports each reply of a composer once, when `watch` has seen the site confirm it. */
export function reportPosted(
  composer: Ways,
  watch: Watch,
  listener: (posted: Posted) => void,
  signal: AbortSignal,
): void {
  let running: { text: string; end: AbortController } | undefined;
  const attempt = () => {
    // A box that the site has built anew still holds its old words.
    if (!composer.editable.isConnected) return;
    const text = writtenIn(composer.editable);
    if (text.trim() === '' || running?.text === text) return;
    running?.end.abort();
    const end = new AbortController();
    running = { text, end };
    const finish = () => {
      if (running?.end === end) running = undefined;
      end.abort();
    };
    const timer = setTimeout(finish, PATIENCE);
    end.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', finish, { signal: end.signal });
    watch(
      text,
      (posted) => {
        finish();
        listener(posted);
      },
      end.signal,
    );
  };
  onAttempt(composer, attempt, signal);
}
