import type { Composer, Site } from '../contract';
import { boxFor, EDITABLE } from './box';
import { composerOf } from './composer';
import { messagesOn } from './messages';

function composerFor(element: Element): Composer | null {
  const box = boxFor(element);
  return box && composerOf(box);
}

/** X, formerly Twitter: replies in the page and in the dialog over it, and private messages. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'pro.x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  composerFor,
  composersIn: (part) =>
    [...part.querySelectorAll(EDITABLE)].map(composerFor).filter((found) => found !== null),
  messagesOn,
};
