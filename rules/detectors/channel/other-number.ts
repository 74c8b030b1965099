import type { Reading } from '../../../engine/analysis/detector';
import type { Span } from '../../../engine/types/text';

const NUMBER = /\+?\d[\d .()-]{4,}\d/g;
const FEWEST_DIGITS = 6;
/** So many last digits make two ways of writing a number one: with and without the country's code. */
const LAST = 8;

const numbersIn = (text: string): string[] =>
  (text.match(NUMBER) ?? [])
    .map((one) => one.replace(/\D/g, ''))
    .filter((one) => one.length >= FEWEST_DIGITS)
    .map((one) => one.slice(-LAST));

/**
 * Whether the draft gives a number where the customer quoted another: what they called in vain was not this one.
 * @param span the words of the draft that send them to the phone; their sentence is read
 */
export function isOtherNumber({ draft, customer }: Reading, [from]: Span): boolean {
  const sentence = draft.sentences.find(({ start, end }) => from >= start && from < end);
  const given = sentence ? numbersIn(draft.text.slice(sentence.start, sentence.end)) : [];
  if (given.length === 0) return false;
  const quoted = numbersIn(customer.all.text);
  return quoted.length > 0 && given.every((one) => !quoted.includes(one));
}
