import type { Locale } from '../../../engine/types/text';

/** What people change in an answer before they paste it again; drives the property test beside it. */
export type Edit = 'renamed' | 'added' | 'dropped' | 'reworded';

const NAMES: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['Sylvain', 'Maëlle', 'Ousmane'],
  en: ['Harriet', 'Tobias', 'Imogen'],
};
const GREETING = /^(?:Bonjour|Bonsoir|Hi|Hello|Hey|Dear)\s+\p{Lu}\p{L}+/u;
const SIGNATURE = /[\^~-]\s?\p{Lu}\p{L}*\s*$/u;
const ADDED: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'Nous restons à votre écoute pour toute question.',
    'Je comprends tout à fait votre agacement et je suis de près votre dossier.',
    'Notre équipe du soir est prévenue.',
  ],
  en: [
    'I do understand how annoying that is and I’m keeping a close eye on it.',
    'The evening team knows about it too.',
    'Let us know if there’s anything else at all.',
  ],
};
const SWAPS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/\bnous sommes (?:sincèrement |vraiment )?désolés\b/i, 'toutes nos excuses'],
    [/\bcolis\b/i, 'paquet'],
    [/\bvérifi(ons|e)\b/i, 'regard$1'],
    [/\ben (?:MP|DM)\b/i, 'en message privé'],
    [/\bmerci de nous\b/i, 'pourriez-vous nous'],
    [/\b(?:écrivez|envoyez)-(nous|moi)\b/i, 'contactez-$1'],
    [/\bdemain matin\b/i, 'demain dans la matinée'],
    [/\baujourd'hui\b/i, 'ce jour'],
    [/\bproblème\b/i, 'souci'],
    [/\bpour\b/i, 'afin de'],
    [/\bmais\b/i, 'cependant'],
    [/\bvotre\b/i, 'la'],
    [/\bet\b/i, 'puis'],
  ],
  en: [
    [/\b(?:we're|i'm) (?:really |so )?sorry\b/i, 'apologies'],
    [/\bparcel\b/i, 'package'],
    [/\bcheck\b/i, 'look at'],
    [/\bsend\b/i, 'drop'],
    [/\bDM\b/, 'private message'],
    [/\btoday\b/i, 'this afternoon'],
    [/\btomorrow\b/i, 'tomorrow morning'],
    [/\bwe'll\b/i, 'we will'],
    [/\bteam\b/i, 'colleagues'],
    [/\bproblem\b/i, 'issue'],
    [/\bbut\b/i, 'though'],
    [/\band\b/i, 'then'],
    [/\byour\b/i, 'the'],
  ],
};
const FEWEST_SWAPS = 2;
const MOST_SWAPS = 4;

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=\S)/);
const wordCount = (text: string): number => text.split(/\s+/).length;

/** Name, greeting, numbers and closing changed. */
const renamed = (text: string, locale: Locale, turn: number): string =>
  text
    .replace(GREETING, `${locale === 'fr' ? 'Bonsoir' : 'Hello'} ${NAMES[locale][turn % 3]}`)
    .replace(/\d+/g, (digits) => String(Number(digits) + 1 + (turn % 7)))
    .replace(SIGNATURE, '^ZQ');

function reworded(sentence: string, locale: Locale): string | null {
  let text = sentence;
  let swaps = 0;
  for (const [words, other] of SWAPS[locale]) {
    if (swaps === MOST_SWAPS || !words.test(text)) continue;
    text = text.replace(words, other);
    swaps++;
  }
  return swaps >= FEWEST_SWAPS ? text : null;
}

/** Places of the sentences that say something: a greeting or a signature alone is none. */
const telling = (sentences: readonly string[]): number[] =>
  sentences.flatMap((one, i) => (wordCount(one) >= 5 ? [i] : []));

/**
 * An answer as somebody edits it: always under another name, and one sentence added, dropped or reworded.
 * @param turn picks the sentence and the words
 * @returns null where the answer is too short for that edit
 */
export function edited(text: string, locale: Locale, edit: Edit, turn: number): string | null {
  const sentences = sentencesOf(text);
  const places = telling(sentences);
  const place = places[turn % Math.max(1, places.length)];
  if (edit === 'renamed') return renamed(text, locale, turn);
  if (edit === 'added') {
    const at = 1 + (turn % Math.max(1, sentences.length - 1));
    const extra = ADDED[locale][turn % 3] as string;
    return renamed([...sentences.slice(0, at), extra, ...sentences.slice(at)].join(' '), locale, turn);
  }
  if (place === undefined || (edit === 'dropped' && places.length < 2)) return null;
  if (edit === 'dropped') return renamed(sentences.filter((_, i) => i !== place).join(' '), locale, turn);
  const other = reworded(sentences[place] as string, locale);
  return other && renamed(sentences.with(place, other).join(' '), locale, turn);
}
