import type { Budget } from './weigh.ts';

/** Raised only with a reason: each was what stood there when it was set, and some room. */
export const BUDGETS: readonly Budget[] = [
  {
    part: 'content-scripts/page.js',
    plain: 7,
    packed: 3.3,
    why: 'it runs in every page of the sites, before a reply box is there',
  },
  {
    part: 'drawing.js',
    plain: 352,
    packed: 115,
    why: 'it is read and run when a reply box is first focused, before the coach: a page waits 10 ms for each 100 KB, and for our styles, which are a string, hardly',
  },
  {
    part: 'coach.js',
    plain: 528,
    packed: 206,
    why: 'the same, in a task of its own: half a megabyte is what a page can read without being held for 50 ms; hours, sums, places and persons of another case are read by code, in both languages',
  },
  { part: 'field.js', plain: 494, packed: 194, why: 'the same, for a field of any page' },
  {
    part: 'background.js',
    plain: 370,
    packed: 125,
    why: 'it is run at each waking, many times an hour; rules are no part of it',
  },
  {
    part: 'core-ruleset.json',
    plain: 1495,
    packed: 640,
    why: 'it is handed to each page that has a reply box; the frames of twelve faults that strangers put in their own words are a quarter of it; grave matters have frames and lists of their own, and so has what befell a customer',
  },
  { part: 'core-pack.json', plain: 2225, packed: 714, why: 'it is read where a team’s pack is laid over it' },
  { part: 'core-examples.json', plain: 750, packed: 225, why: 'it is read by the pack editor' },
  { part: 'popup.html', plain: 430, packed: 145, why: 'a popup has to be there when its button is pressed' },
  { part: 'options.html', plain: 680, packed: 220, why: 'a page of settings' },
  { part: 'welcome.html', plain: 857, packed: 314, why: 'the first minute, with the coach in it' },
  { part: 'pack-editor.html', plain: 1080, packed: 374, why: 'a page of forms, and the published versions' },
  {
    part: 'patterns.js',
    plain: 160,
    packed: 55,
    why: 'it comes into a page only where a team’s pack has regular expressions',
  },
  {
    part: 'nouns.js',
    plain: 320,
    packed: 135,
    why: 'it comes into the background when an English case is first asked about: compromise, and little else',
  },
  {
    part: 'page-reader.js',
    plain: 50,
    packed: 19,
    why: 'it comes into a page that somebody asks to have read',
  },
  { part: 'import.html', plain: 600, packed: 200, why: 'a page that is opened on demand' },
  { part: '*', plain: 9700, packed: 3400, why: 'what is downloaded, and what a disk keeps' },
];
