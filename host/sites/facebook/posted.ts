import { wakes } from '../../woken';
import type { Watch } from '../posting';
import { flat } from '../text-of';
import { type Comment, commentsIn } from './comment';

/** An older comment that scrolls into view is not the one just posted. */
const FRESH = 5 * 60_000;

const bare = (text: string): string => flat(text.replaceAll('@', ''));

function isFresh({ at }: Comment, now: Date): boolean {
  return at === undefined || now.getTime() - Date.parse(at) < FRESH;
}

/**
 * Facebook's proof: a comment with this text and an id that was not on the page before the press. One
 * without an id has been drawn by the page, and not yet taken by the site.
 */
export function watchComments(scope: Element, account: () => string | undefined): Watch {
  return (text, confirm, signal) => {
    const now = new Date();
    const read = () => commentsIn(scope, now);
    const before = new Set(read().map(({ id }) => id));
    const name = account();
    const isOurs = (one: Comment) =>
      one.id !== undefined &&
      !before.has(one.id) &&
      bare(one.text) === bare(text) &&
      (name === undefined || one.author === name) &&
      isFresh(one, now);
    const look = () => {
      const found = read().find(isOurs);
      if (found?.id && !signal.aborted) confirm({ text, id: found.id });
    };
    const observer = new MutationObserver(wakes(look));
    observer.observe(scope, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
    signal.addEventListener('abort', () => observer.disconnect());
  };
}
