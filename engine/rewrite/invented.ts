import type { Situation } from '../types/situation';
import { factsOf } from './facts';

/** Words that promise a time, or money: as much of an invention as a figure. */
const TIMES =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cet après-midi|ce midi|aujourd['’]hui|dans (?:la journée|l['’]heure)|(?:cette|la) semaine(?: prochaine)?|sous (?:\p{L}+ )?(?:heures?|jours?)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|this (?:afternoon|evening|morning|week)|next week|within (?:\p{L}+ )?(?:hours?|days?)|by (?:noon|the end of))(?!\p{L})/giu;
const GESTURES =
  /(?<!\p{L})(?:rembours\p{L}*|bons? d['’]achat|avoirs?|gestes? commercia\p{L}+|offert\p{L}*|gratuit\p{L}*|remises?|réductions?|compens\p{L}+|dédommag\p{L}+|indemnis\p{L}+|euros?|refund\p{L}*|vouchers?|discounts?|free of charge|for free|credit\p{L}*|compensat\p{L}+|pounds?|dollars?)(?!\p{L})/giu;
/** A word with a capital within a sentence: a name, of a person, a place, a product. */
const NAMED = /(?<=[\p{Ll}\d,;)’'][ \u00a0]+)\p{Lu}[\p{L}’'-]+/gu;
const NO_NAME = /^(?:I|I['’]\p{L}+|DMs?|MP|SAV)$/u;

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** A number before a blank numbers a point. */
const withoutPoints = (text: string): string => text.replace(/\d\) (?=⟦)/g, '');

/**
 * Figures, links, handles and addresses of a reply that stand neither in its draft nor in what it was written against.
 * @param told all that was told: the draft, the thread, the pack
 */
export function inventedFacts(told: object, text: string): string[] {
  const known = JSON.stringify(told);
  return factsOf(withoutPoints(text)).filter((fact) => !known.includes(fact));
}

/**
 * Everything that a reply makes up: facts, names, times and gestures that were told nowhere. Stricter than what the
 * pack's own sentences need, which somebody read before; for words that nobody has read yet.
 */
export function inventions(draft: string, situation: Situation, text: string): string[] {
  const told = { draft, situation };
  const known = folded(JSON.stringify(told));
  const words = [TIMES, GESTURES, NAMED].flatMap((pattern) => text.match(pattern) ?? []);
  const made = words.filter((word) => !NO_NAME.test(word) && !known.includes(folded(word)));
  return [...inventedFacts(told, text), ...made];
}
