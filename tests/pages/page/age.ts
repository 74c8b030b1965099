import { switches } from './switches.ts';

const MINUTE = 60_000;
const UNITS = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE, w: 10_080 * MINUTE } as const;
type Unit = keyof typeof UNITS;

const SHORT = {
  en: { m: 'm', h: 'h', d: 'd', w: 'w' },
  fr: { m: ' min', h: ' h', d: ' j', w: ' sem' },
} as const;

const LONG = {
  en: { m: 'minute', h: 'hour', d: 'day', w: 'week' },
  fr: { m: 'minute', h: 'heure', d: 'jour', w: 'semaine' },
} as const;

function split(ago: string): [count: number, unit: Unit] {
  const found = /^(\d+)([mhdw])$/.exec(ago);
  if (!found) throw new Error(`not an age: ${ago}`);
  return [Number(found[1]), found[2] as Unit];
}

/** The moment that lies `ago` before the page's clock. */
export function moment(ago: string): Date {
  const [count, unit] = split(ago);
  return new Date(switches.now - count * UNITS[unit]);
}

/** "2d", "3w" or «2 j», as on a comment's permalink. */
export function shortAge(ago: string, lang: 'fr' | 'en'): string {
  const [count, unit] = split(ago);
  return `${count}${SHORT[lang][unit]}`;
}

/** "2 days ago", «il y a 2 jours», «hier», as in a comment's label. */
export function longAge(ago: string, lang: 'fr' | 'en'): string {
  if (lang === 'fr' && ago === '1d') return 'hier';
  const [count, unit] = split(ago);
  const word = `${LONG[lang][unit]}${count > 1 ? 's' : ''}`;
  return lang === 'fr' ? `il y a ${count} ${word}` : `${count} ${word} ago`;
}
