import type { Slot } from '../types/diagnostic';
import type { Locale } from '../types/text';

const SLOT = /⟦([^⟧\n]{1,160})⟧/g;

/** What the writer must still fill: every ⟦name⟧ of a text, in order. */
export function slotsOf(text: string): Slot[] {
  return [...text.matchAll(SLOT)].map((match) => ({
    name: match[1] ?? '',
    span: [match.index, match.index + match[0].length],
  }));
}

/** The blanks that rewrites leave, by what belongs there, and what one could be filled with. */
const BLANKS: Readonly<Record<Locale, Readonly<Record<string, readonly [name: string, sample: string]>>>> = {
  fr: {
    contact: ['contact', 'en message privé'],
    delay: ['délai', 'demain avant 17 h'],
    answer: ['réponse', 'oui, c’est possible'],
    name: ['prénom', 'Camille'],
    news: ['du nouveau', 'le remboursement part demain'],
    amount: ['montant', 'la somme'],
    count: ['nombre', 'quelques'],
    date: ['date', 'demain'],
    hour: ['heure', 'tout à l’heure'],
    link: ['lien', 'notre page'],
    number: ['numéro', 'le vôtre'],
    place: ['lieu', 'votre ville'],
  },
  en: {
    contact: ['contact', 'by direct message'],
    delay: ['when', 'by 5 pm tomorrow'],
    answer: ['answer', 'yes, that works'],
    name: ['name', 'Camille'],
    news: ['what is new', 'the refund leaves tomorrow'],
    amount: ['amount', 'the sum'],
    count: ['how many', 'some'],
    date: ['date', 'tomorrow'],
    hour: ['time', 'later today'],
    link: ['link', 'our page'],
    number: ['number', 'yours'],
    place: ['place', 'your town'],
  },
};

/** A blank for the writer; null for a name that none is known by. */
export function slotFor(name: string, locale: Locale): string | null {
  const blank = BLANKS[locale][name];
  return blank ? `⟦${blank[0]}⟧` : null;
}

/** A text as it will read once its blanks are filled: what a rewrite is judged by besides itself. */
export function filledIn(text: string, locale: Locale): string {
  const samples = new Map(Object.values(BLANKS[locale]).map(([name, sample]) => [name, sample]));
  return text.replace(SLOT, (blank, name: string) => samples.get(name) ?? blank);
}
