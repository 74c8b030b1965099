import type { Locale } from '../types/text';
import { Kind, type Token } from './kinds';

/** Frequent words that belong to one of the two languages only; shared ones («on», «a») are left out. */
const WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    `le la les des du une et est pas vous nous je il elle que qui ne pour dans avec sur mais ou votre vos notre nos mon ma
    mes ce cette ces au aux bonjour merci bonsoir suis etes avez avons ont ai sont ete tres bien plus moins tout toute
    tous si se sa son leur leurs depuis deja encore jamais toujours rien chez sans sous apres avant aussi comme quand
    donc alors car service commande colis livraison client clients desole desolee desoles svp salut jour jours fait
    faire peut c'est j'ai n'est d'un d'une l'on qu'il s'il y'a cest jai mp mdr toi tu te ta tes`.split(/\s+/),
  ),
  en: new Set(
    `the you we to and of is are was were be been have has had this that these those with for not your our my it its
    i'm i've it's we're you're don't can't please thanks thank sorry hello hi hey what when where why how which from by
    would could should will just still about there they them their he she his her or but if so do does did am an as at
    any all out get got been here us me order customer help need back now no yes i after before never again because
    only really days week weeks since feel too`.split(/\s+/),
  ),
};
/**
 * Frequent words of languages that Tact does not know (Spanish, Portuguese, Italian, German, Dutch) and that neither
 * French nor English has: a text made of them is in none of the two, however it ends its words.
 */
const FOREIGN: ReadonlySet<string> = new Set(
  `el una por para pero muy lo hay hace mucho mucha tan unos dias vamos donde cuando hola porque esta estoy tengo pedido gracias ustedes buenos usted
  ambas siempre nunca tambien ninguna mejor peor mala malo ultima opcion vuelo nadie quiero necesito ayuda
  uma voce nao obrigado obrigada meu minha ainda muito estou che della del sono grazie ciao ordine ancora perche questo
  nessuno gli das und ist nicht ich wir fur auf ein eine seit habe bitte danke noch auch keine sehr warum
  het een niet ik jullie voor maar bestelling geen nog heeft waarom`.split(/\s+/),
);
const LETTERS: Readonly<Record<Locale, RegExp>> = { fr: /[éèêëàâùûôîïçœ]/i, en: /(?!)/ };
const ENDINGS: Readonly<Record<Locale, RegExp>> = {
  fr: /(?:ez|eux|euse|aient|ment|oir|eur|ée|ees|aux)$/,
  en: /(?:ing|tion'?s|ould|ght|ly|ness|n't|'ve|'re|'ll)$/,
};

const scoreWord = (key: string, locale: Locale): number => {
  if (WORDS[locale].has(key)) return 2;
  const elided = locale === 'fr' && /^(?:[cdjlmnst]|qu)'/.test(key);
  return elided ? 2 : ENDINGS[locale].test(key) ? 0.5 : 0;
};

function score(text: string, tokens: readonly Token[], locale: Locale): number {
  let sum = LETTERS[locale].test(text) ? 2 : 0;
  for (const { kind, key } of tokens) if (kind & Kind.Word) sum += scoreWord(key, locale);
  return sum;
}

/** How much a text looks French (positive) or English (negative). */
export const frenchness = (text: string, tokens: readonly Token[]): number =>
  score(text, tokens, 'fr') - score(text, tokens, 'en');

const foreignWords = (tokens: readonly Token[]): number =>
  tokens.filter(({ kind, key }) => kind & Kind.Word && FOREIGN.has(key)).length;

const SURE = 1.5;
/** One word may be a name or a loan. */
const FEWEST_FOREIGN = 2;

/** Whether a text holds more words of an unknown language than speaks for the likelier of ours. */
function isForeign(tokens: readonly Token[], lead: number): boolean {
  const foreign = foreignWords(tokens);
  return foreign >= FEWEST_FOREIGN && foreign * 2 > Math.abs(lead);
}

/**
 * The language of a text, by stop words, letters and endings.
 * @param tokens `scan(text)`
 * @param leaning what to add towards French (negative: English), e.g. from the customer's message
 * @returns null when unsure: then nothing that depends on language speaks
 */
export function languageOf(text: string, tokens: readonly Token[], leaning = 0): Locale | null {
  const total = frenchness(text, tokens) + leaning;
  if (Math.abs(total) < SURE || isForeign(tokens, total)) return null;
  return total > 0 ? 'fr' : 'en';
}
