import { Readability } from '@mozilla/readability';
import { languageOf } from '../../engine/text/language';
import { scan } from '../../engine/text/scan';
import type { Locale } from '../../engine/types/text';
import type { ReadPage } from '../../rules/import/read-page';
import { itemsOf } from './items';
import { linesOf } from './lines';

/** What stands around an article, where Readability finds none. */
const AROUND = 'nav, header, footer, aside, form, script, style, noscript, [role=navigation], [role=banner]';

/** The article of a page, without what stands around it. The page itself is not touched. */
function articleOf(page: Document): ParentNode {
  const copy = page.cloneNode(true) as Document;
  const read = new Readability(copy, { charThreshold: 200 }).parse();
  if (read?.content) return new DOMParser().parseFromString(read.content, 'text/html');
  const rest = page.cloneNode(true) as Document;
  for (const one of rest.querySelectorAll(AROUND)) one.remove();
  return rest;
}

function localeOf(page: Document, text: string): Locale {
  const named = page.documentElement.lang.slice(0, 2).toLowerCase();
  if (named === 'fr' || named === 'en') return named;
  return languageOf(text, scan(text)) ?? 'en';
}

/** A message can be written here: not a search, not a newsletter. */
const hasForm = (page: Document): boolean =>
  [...page.querySelectorAll('form')].some((form) => form.querySelector('textarea') !== null);

/** Reads a page once, on demand: its lines, and the lists of its article. Changes nothing in it. */
export function readPage(page: Document): ReadPage {
  const lines = linesOf(page.body);
  const start = lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 4000);
  return {
    url: page.location?.href ?? '',
    title: page.title.trim().slice(0, 200),
    locale: localeOf(page, start),
    lines,
    items: itemsOf(articleOf(page)),
    hasForm: hasForm(page),
  };
}
