import type { Span } from '../../../engine/types/text';
import { MONTHS } from './dates';
import { GENERIC } from './generic';
import { PRODUCTS } from './products';
import { type Published, wordsOf } from './published';
import { type Head, SHAPES } from './purchase-shapes';
import type { Written } from './written';

const IF = /\b(?:si|if|any|whether|lorsque|quand|when|unless|dommage que)\b[^.!?]{0,20}$/;
/** Adjectives that stand before a French noun. */
const BEFORE_NOUN = new Set(
  'nouveau nouvelle nouveaux nouvelles petit petite petits petites grand grande beau belle belles beaux premier premiere dernier derniere autre autres bon bonne joli jolie vieux vieille ancien ancienne second seconde'.split(
    ' ',
  ),
);

/** «Service à raclette», «paire de bottes»: what is held names the thing. */
const CONTAINERS = new Set('service lot pack paire kit jeu boite set bon carte'.split(' '));

/** The words that name the thing, its head first. */
function namedBy(np: string, head: Head): string[] {
  const words = wordsOf(np).filter((word) => !BEFORE_NOUN.has(word));
  if (head === 'last') return [...words].reverse();
  const isHeld = CONTAINERS.has(words[0] ?? '') && /^(?:a|de|d)$/.test(words[1] ?? '');
  return isHeld ? words.slice(2) : words;
}

/** Words that no name of a thing holds: the shape has run over a verb. */
const VERBS = new Set(
  'avez avons aviez as has have had is are was were be been will would and or to we i it they that which who left going et ou est sont ont que qui nous vous je il elle on sera'.split(
    ' ',
  ),
);

/** Deeds and states, not things: «annulation», "payment". */
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity|ite|ness|ing|self|aint)s?$/;

/** «Ta coloration du 14 mars»: a deed with its day is one of this customer's. */
const DATED = new RegExp(`^(?:votre|ta|ton|your) [^.!?]{0,40}\\b(?:${MONTHS})\\b`);

/** A thing that says nothing («l'article»), or that the customer named, is no news. */
function isNews([head, ...rest]: readonly string[], known: Published, isDated: boolean): boolean {
  if (
    !head ||
    head.length < 3 ||
    GENERIC.has(head) ||
    (!isDated && ABSTRACT.test(head)) ||
    [head, ...rest].some((word) => VERBS.has(word) || /^(?:st|nd|rd|th)$/.test(word))
  )
    return false;
  return ![head, ...rest].some((word) => word.length > 3 && !GENERIC.has(word) && known.word(word));
}

const OWNED = /(?<![a-z])(?:votre|vos|ton|ta|tes|your|ur) (?:[a-z'-]+ ){0,2}?([a-z]+(?:-[a-z]+)*)(?![a-z-])/g;

/** «Votre tondeuse», "your old pushchair": a thing of which the thread says nothing. */
const owned = (low: string, known: Published): Span[] =>
  [...low.matchAll(OWNED)]
    .filter(
      ({ index, 1: noun = '' }) => PRODUCTS.has(noun) && !known.word(noun) && !IF.test(low.slice(0, index)),
    )
    .map(({ index, 0: found }) => [index, index + found.length] as const);

/** «Les derbies en 43 partent ce soir»: a thing on its way to the customer. */
const LEAVING =
  /(?<![a-z])(?:(?:le|la|les|the) |l')(?:[a-z]+ )??([a-z]+(?:-[a-z]+)*)(?![a-z-])(?= [^.!?;,\n]{0,24}?(?<![a-z])(?:part|partent|partira|repart|repartent|leaves?|ships?|shipped|(?:is|are) on (?:its|their) way)(?![a-z]))/g;

const leaving = (low: string, known: Published): Span[] =>
  [...low.matchAll(LEAVING)]
    .filter(({ 1: noun = '' }) => PRODUCTS.has(noun) && !known.word(noun))
    .map(({ index, 0: found }) => [index, index + found.length] as const);

/** What a customer bought, had repaired or had done, where the thread does not say it. */
export function purchases({ low }: Written, known: Published): Span[] {
  const told = SHAPES.flatMap(([head, one]) =>
    [...low.matchAll(one)]
      .filter(
        ({ index, 1: np = '' }) =>
          !IF.test(low.slice(0, index)) && isNews(namedBy(np, head), known, DATED.test(low.slice(index))),
      )
      .map(({ index, 0: found }) => [index, index + found.length] as const),
  );
  return [...told, ...owned(low, known), ...leaving(low, known)];
}
