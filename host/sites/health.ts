import * as suite from './business-suite/selectors';
import * as facebook from './facebook/selectors';
import type { SiteId } from './registry';
import * as x from './x/selectors';

/** What a site is known by. */
interface Marks {
  readonly selectors: Readonly<Record<string, string>>;
  /** Anything that people may write in there, a reply or not. */
  readonly editable: string;
  /** Where these are gone, the site has changed: no page with a reply box is without. */
  readonly anchor?: string;
}

const MARKS: Readonly<Partial<Record<SiteId, Marks>>> = {
  x: {
    selectors: x,
    editable: [x.POST_EDITABLE, x.POST_TEXTAREA, x.DM_EDITABLE, x.DRAFT_EDITABLE].join(),
    anchor: x.POST,
  },
  facebook: { selectors: facebook, editable: facebook.EDITABLE },
  'business-suite': { selectors: suite, editable: [suite.RICH_EDITABLE, suite.PLAIN_EDITABLE].join() },
};

/**
 * Whether a box in which nothing of ours found a reply tells that the site has changed: none of its marks fit, or what
 * every page of it holds is gone. A new post or a private chat is none of our business, and no sign of that.
 */
export function isEstranged(site: SiteId, box: Element, page: ParentNode): boolean {
  const marks = MARKS[site];
  if (!marks || box instanceof HTMLTextAreaElement) return false;
  const isKnown = box.closest(marks.editable) !== null;
  return !isKnown || (marks.anchor !== undefined && page.querySelector(marks.anchor) === null);
}

/** How often each mark of a site stands in the page: numbers, and not a word of it. */
export function countMarks(site: SiteId, page: ParentNode): Readonly<Record<string, number>> {
  const all = Object.entries(MARKS[site]?.selectors ?? {});
  return Object.fromEntries(all.map(([name, selector]) => [name, page.querySelectorAll(selector).length]));
}
