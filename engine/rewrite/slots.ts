import type { Slot } from '../types/diagnostic';
import type { Locale } from '../types/text';

const SLOT = /⟦([^⟧\n]{1,300})⟧/g;

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
    problem: ['le problème', 'ce retard de livraison'],
    reword: ['à redire', 'voici ce qu’il en est'],
    translate: ['à traduire', 'voici ce qu’il en est'],
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
    problem: ['the problem', 'the late delivery'],
    reword: ['to reword', 'here is how it stands'],
    translate: ['to translate', 'here is how it stands'],
  },
};

/** A blank for the writer; null for a name that none is known by. */
export function slotFor(name: string, locale: Locale): string | null {
  const blank = BLANKS[locale][name];
  return blank ? `⟦${blank[0]}⟧` : null;
}

const COLON: Readonly<Record<Locale, string>> = { fr: '\u00a0: ', en: ': ' };
/** What a blank holds at most of a sentence that it quotes (UTF-16). */
const LONGEST_QUOTE = 280;

/** A blank that quotes what is to be said in other words, or in another language. */
export function quotingSlot(name: 'reword' | 'translate', sentence: string, locale: Locale): string {
  const quote = sentence
    .slice(0, LONGEST_QUOTE)
    .replace(/[⟦⟧\n]/g, ' ')
    .trim();
  return `⟦${BLANKS[locale][name]?.[0]}${COLON[locale]}${quote}⟧`;
}

/** The name of a blank, without what it quotes. */
const bareName = (name: string): string => name.split(/\u00a0?: /u)[0] as string;

/** A text as it will read once its blanks are filled: what a rewrite is judged by besides itself. */
export function filledIn(text: string, locale: Locale): string {
  const samples = new Map(Object.values(BLANKS[locale]).map(([name, sample]) => [name, sample]));
  return text.replace(SLOT, (blank, name: string) => samples.get(bareName(name)) ?? blank);
}
