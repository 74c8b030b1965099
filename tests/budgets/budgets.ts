import type { Budget } from './weigh.ts';

/** Raised only with a reason: each was what stood there when it was set, and some room. */
export const BUDGETS: readonly Budget[] = [
  {
    part: 'content-scripts/page.js',
    plain: 6,
    packed: 3,
    why: 'it runs in every page of the sites, before a reply box is there',
  },
  {
    part: 'coach.js',
    plain: 760,
    packed: 275,
    why: 'it is read and run when a reply box is first focused; a page waits 15 ms for each 100 KB',
  },
  { part: 'field.js', plain: 730, packed: 265, why: 'the same, for a field of any page' },
  {
    part: 'background.js',
    plain: 340,
    packed: 115,
    why: 'it is run at each waking, many times an hour; rules are no part of it',
  },
  {
    part: 'core-ruleset.json',
    plain: 1600,
    packed: 600,
    why: 'it is handed to each page that has a reply box',
  },
  { part: 'core-pack.json', plain: 1250, packed: 390, why: 'it is read where a team’s pack is laid over it' },
  { part: 'core-examples.json', plain: 750, packed: 225, why: 'it is read by the pack editor' },
  { part: 'popup.html', plain: 420, packed: 125, why: 'a popup has to be there when its button is pressed' },
  { part: 'options.html', plain: 640, packed: 190, why: 'a page of settings' },
  { part: 'welcome.html', plain: 800, packed: 280, why: 'the first minute' },
  { part: 'pack-editor.html', plain: 820, packed: 290, why: 'a page of forms' },
  { part: '*', plain: 7300, packed: 2400, why: 'what is downloaded, and what a disk keeps' },
];
