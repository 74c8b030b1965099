/** What a visa compares by, without what reads and signs one: the page needs no more. */

/** A visa that holds: «validé par Claire, 14 h 02». */
export interface Visa {
  readonly by: string;
  readonly at: string;
  /** When it ends (ISO 8601), if it does. */
  readonly until?: string;
}

/** Why a code is none: no code, of a key that is not trusted, of other words, for another customer, or over. */
export const WHY_NO_VISA = [
  'no-code',
  'unknown-key',
  'no-keys',
  'other-words',
  'other-customer',
  'over',
  'unsupported',
] as const;
export type NoVisa = (typeof WHY_NO_VISA)[number];

/** What begins a code, so that it is known where it is pasted. */
export const VISA_MARK = 'tact-visa-1';
/** Nothing longer is a code. */
export const LONGEST_CODE = 2000;

/** Whether a text is meant as a code, good or not. */
export const looksLikeVisa = (text: string): boolean => text.trim().startsWith(`${VISA_MARK}.`);

/** A reply as a visa compares it. Editors turn spaces into others and back; every word and sign counts. */
export const plainReply = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** A customer as a visa compares them: a handle with or without its «@», in any case. */
export const plainCustomer = (name: string): string => plainReply(name).replace(/^@/, '').toLowerCase();

/** Whether a visa's time is up. @param now milliseconds since 1970 */
export const isOver = ({ until }: Pick<Visa, 'until'>, now: number): boolean =>
  until !== undefined && !(now <= Date.parse(until));
