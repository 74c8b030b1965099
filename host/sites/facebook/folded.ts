import { flat } from '../text-of';
import { ARTICLE } from './selectors';

const COUNTED = String.raw`\d+\s(?:repl(?:y|ies)|réponses?)`;
/** What unfolds answers: "View 1 reply", «Afficher les 3 réponses», «Norel a répondu · 2 réponses». */
const UNFOLDS = new RegExp(
  `^(?:(?:View|See|Show|Afficher|Voir)(?: all| more| les| plus de)? ${COUNTED}|(.+) (?:replied|a répondu)(?: · ${COUNTED})?)$`,
  'u',
);
/** Most pages fold nothing: their text, asked once, says so. */
const ANY = new RegExp(`${COUNTED}|replied|a répondu`, 'u');
/** So short (UTF-16) and so long are such words: «Like» and «Répondre», of which there are thousands, are not read. */
const [SHORTEST, LONGEST] = [9, 90];

/** A comment under which answers stand folded away, and by whom the page says that there is one. */
export interface Folded {
  readonly by?: string;
}

/**
 * The comments of a part of the page whose answers are folded away, by their elements. What unfolds them stands after
 * the comment and before the next.
 */
export function foldedIn(part: ParentNode): ReadonlyMap<Element, Folded> {
  const found = new Map<Element, Folded>();
  if (!ANY.test(textOfPart(part))) return found;
  let comment: Element | null = null;
  for (const element of part.querySelectorAll(`${ARTICLE}, [role="button"]`)) {
    if (element.getAttribute('role') === 'article') comment = element;
    const text = element === comment ? '' : (element.textContent ?? '');
    const isLikely = text.length >= SHORTEST && text.length <= LONGEST;
    const unfolds = isLikely ? UNFOLDS.exec(flat(text)) : null;
    if (comment && unfolds) found.set(comment, unfolds[1] ? { by: unfolds[1] } : {});
  }
  return found;
}

const textOfPart = (part: ParentNode): string =>
  (part instanceof Document ? part.body?.textContent : (part as Element).textContent) ?? '';
