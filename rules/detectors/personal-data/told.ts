import { codes } from './codes';
import { isKin } from './meanings';
import { NUMBER_WORDS } from './number-words';
import { type Published, wordsOf } from './published';

/** Words that tell nothing by themselves. */
const COMMON: ReadonlySet<string> = new Set(
  `votre vous vos avez etes etait avec pour dans depuis chez cette que est sont sera comme puisque tous toutes chaque deja
  encore bien plus moins fois your you're youre have been with this that from every each since were will would there their
  about only also than then over under more most some compte account carte card dossier file rue street road avenue lane
  personne nobody client customer contrat contract numero number commande order maison home logement jour jours mois`.split(
    /\s+/,
  ),
);
/** «Un», "one": an article more often than a number. */
const ARTICLES: ReadonlySet<string> = new Set([
  'un',
  'une',
  'one',
  'first',
  'second',
  'premier',
  'premiere',
  'seconde',
]);

const isNumber = (word: string): boolean =>
  /\d/.test(word) || (NUMBER_WORDS.has(word) && !ARTICLES.has(word));

/**
 * Whether the customer told what these words tell: the relative, if one is named; else every number; else any
 * word that carries meaning.
 */
export function isTold(low: string, known: Published): boolean {
  const figures = codes(low).map(({ written }) => written);
  const words = wordsOf(low);
  const kin = words.filter(isKin);
  if (kin.length > 0) return kin.some((word) => known.word(word));
  const numbers = words.filter((word) => !/\d/.test(word) && isNumber(word));
  if (figures.length + numbers.length > 0) return [...figures, ...numbers].every((one) => known.number(one));
  return words.some((word) => word.length > 3 && !COMMON.has(word) && known.word(word));
}
