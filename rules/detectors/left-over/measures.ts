/** Units, each with the least one of its kind and how often that goes into it. */
const UNITS: ReadonlyMap<string, readonly [least: string, times: number]> = new Map(
  `mm millimetres:mm:1;cm centimetres:mm:10;inch inches pouces:inch:1;foot feet ft pieds:foot:1;cl:cl:1;litre litres:cl:100;
  g gr gramme grammes gram grams:g:1;kg kilo kilos:g:1000;degre degres degree degrees ° º:degree:1;kwh:kwh:1;watt watts:w:1;amp amps:a:1;mbps mbit mbits mb/s:mbps:1;gbps:mbps:1000;
  go gb giga gigas gig gigs:mb:1000;mo mb mega megas meg megs:mb:1;miles mile:mile:1`
    .split(';')
    .map((line) => line.trim().split(':'))
    .flatMap(([names = '', least = '', times]) =>
      names.split(' ').map((name) => [name, [least, Number(times)]] as const),
    ),
);
const MONEY = new Set(
  'euro euros eur chf franc francs livre livres dollar dollars bucks quid rupee rupees pound pounds balles'.split(
    ' ',
  ),
);

/** Whether a word is a unit of length or of data. */
export const isMeasure = (key: string): boolean => UNITS.has(key);

/** Whether a word is a currency. */
export const isMoney = (key: string): boolean => MONEY.has(key);

/** A measure by its value in the least unit: «90 cm» and "900mm" are one. */
export function measureOf(value: number, unit: string): string {
  const [least, times] = UNITS.get(unit) ?? [unit, 1];
  return `${value * times} ${least}`;
}
