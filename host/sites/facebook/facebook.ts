import type { Composer, Site } from '../contract';
import { boxFor } from './box';
import { composerOf } from './composer';
import { messagesOn } from './messages';
import { EDITABLE } from './selectors';

function composerFor(element: Element): Composer | null {
  const box = boxFor(element);
  return box && composerOf(box);
}

/** Facebook: comments and replies under posts. Private chats on the same pages are left alone. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'm.facebook.com'],
  composerFor,
  composersIn: (part) =>
    [...part.querySelectorAll(EDITABLE)].map(composerFor).filter((found) => found !== null),
  messagesOn,
};
