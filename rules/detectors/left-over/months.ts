const MONTHS = [
  'janvier|january|janv|jan',
  'fevrier|february|fevr|feb',
  'mars|march|mar',
  'avril|april|avr|apr',
  'mai|may',
  'juin|june|jun',
  'juillet|july|juil|jul',
  'aout|august|aug',
  'septembre|september|sept|sep',
  'octobre|october|oct',
  'novembre|november|nov',
  'decembre|december|dec',
];

/** Their names as one alternative of a pattern over folded text. */
export const MONTH_NAMES = MONTHS.join('|');

const MONTH_OF = new Map(
  MONTHS.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
);

/** A month by its folded name: 1 to 12, or 0. */
export const monthOf = (name: string): number => MONTH_OF.get(name) ?? 0;
