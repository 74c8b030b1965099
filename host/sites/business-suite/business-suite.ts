import type { Composer, Site } from '../contract';
import { boxFor, EDITABLE } from './box';
import { composerOf } from './composer';
import { messagesOn } from './messages';

function composerFor(element: Element): Composer | null {
  const box = boxFor(element);
  return box && composerOf(box);
}

/** Meta Business Suite's inbox: a page's comments, and its messages. */
export const businessSuite: Site = {
  id: 'business-suite',
  hosts: ['business.facebook.com', 'business.meta.com'],
  composerFor,
  composersIn: (part) =>
    [...part.querySelectorAll(EDITABLE)].map(composerFor).filter((found) => found !== null),
  messagesOn,
};
