import type { PageLine } from './read-page';

const STREET_FR =
  /\b\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|allée|allee|chemin|impasse|route|cours|square|zone|za|zi)\b/i;
const TOWN_FR = /\b\d{5}(?: Cedex \d*)?,? [A-ZÀÂÉÈÎÔ][\p{L}’' -]{2,}/u;
const POST_FR = /\b(?:BP|CS|TSA) ?\d{2,6}\b/;
const STREET_EN =
  /\b\d{1,5}[A-Za-z]? (?:[A-Z][\w’'.-]+ ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Square|Boulevard|Blvd|Court|Place|Parade)\b\.?/;
const TOWN_EN = /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?)\b/;

const isStreet = (text: string): boolean =>
  STREET_FR.test(text) || POST_FR.test(text) || STREET_EN.test(text);
const isTown = (text: string): boolean => TOWN_FR.test(text) || TOWN_EN.test(text);

/** As many lines as an address is written in. */
const MOST_LINES = 4;
const LONGEST = 200;

/** What introduces an address on its own line. */
const LABEL =
  /^(?:adresse(?: postale)?|par courrier|courrier|siège(?: social)?|address|by post|write to us at)\s*:\s*/i;

/**
 * The postal address that begins on a line; null where none does.
 * @returns the address in one line, and how many lines it took
 */
export function addressAt(lines: readonly PageLine[], at: number): { value: string; count: number } | null {
  if (!isStreet(lines[at]?.text ?? '')) return null;
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count++) {
    const part = lines.slice(at, at + count).map(({ text }) => text.trim());
    if (!isTown(part.at(-1) ?? '')) continue;
    const value = part.join(', ').replace(LABEL, '').replace(/,\s*,/g, ',');
    return value.length > LONGEST ? null : { value, count };
  }
  return null;
}
