/**
 * Folding: lower case, no accents, plain quotes and dashes, one code unit for one code unit.
 *
 * The length never changes, so an offset in the folded text is an offset in the draft. What has no
 * one-unit equivalent gets a slot that `unslot` spells out when a word's key is made: œ, æ, ß.
 */

/** Stands for a combining mark, a joiner or a variation selector; matching skips it. */
export const FILLER = '\u0001';
const SLOTS: Record<string, string> = { œ: '\u0002', æ: '\u0003', ß: '\u0004' };
const SLOT_SPELLING: Record<string, string> = {
  '\u0001': '',
  '\u0002': 'oe',
  '\u0003': 'ae',
  '\u0004': 'ss',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the slots are control characters on purpose, no text holds them
const ANY_SLOT = /[\u0001-\u0004]/g;

const PUNCTUATION: ReadonlyArray<readonly [plain: string, variants: string]> = [
  ["'", '\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4\uff07'],
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'],
  ['-', '\u2010\u2011\u2012\u2212'],
  ['\u2014', '\u2013\u2015'],
  [' ', '\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u3000'],
  [FILLER, '\u00ad\u200b\u200c\u200d\u2060\ufeff'],
];

const isFillerUnit = (unit: number): boolean =>
  (unit >= 0x300 && unit <= 0x36f) ||
  (unit >= 0xfe00 && unit <= 0xfe0f) ||
  (unit >= 0x20d0 && unit <= 0x20ff);

function foldUnit(char: string): string {
  const lower = char.toLowerCase();
  const slot = SLOTS[lower];
  if (slot) return slot;
  const base = lower.normalize('NFD').charAt(0);
  return base === '' ? char : base;
}

const PLAIN: ReadonlyMap<number, number> = new Map(
  PUNCTUATION.flatMap(([plain, variants]) =>
    Array.from(variants, (variant): [number, number] => [variant.charCodeAt(0), plain.charCodeAt(0)]),
  ),
);

/** The Latin blocks, and Greek and Cyrillic; everything else folds to itself or to a filler. */
const isLetterUnit = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x52f) || (unit >= 0x1e00 && unit <= 0x1eff);

function foldedUnit(unit: number): number {
  const plain = PLAIN.get(unit);
  if (plain !== undefined) return plain;
  if (isFillerUnit(unit)) return FILLER.charCodeAt(0);
  return isLetterUnit(unit) ? foldUnit(String.fromCharCode(unit)).charCodeAt(0) : unit;
}

/** What the code units met so far fold to, 0 for the others: a page that is just being helped waits for no table of all. */
const MET = new Uint16Array(0x2200);

function meet(unit: number): number {
  const folded = foldedUnit(unit);
  if (unit < MET.length) MET[unit] = folded;
  return folded;
}

/**
 * Folds a text.
 * @param text any string, lone surrogates included
 * @returns a string of the same length in UTF-16 code units, offset for offset
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = MET[unit] || meet(unit);
  }
  return decodeUnits(units);
}

const CHUNK = 8192;

function decodeUnits(units: Uint16Array): string {
  // `apply` and not a spread: a spread walks the units one by one.
  const written = (some: Uint16Array): string => String.fromCharCode.apply(null, some as unknown as number[]);
  if (units.length <= CHUNK) return written(units);
  let out = '';
  for (let i = 0; i < units.length; i += CHUNK) out += written(units.subarray(i, i + CHUNK));
  return out;
}

/** Spells out the slots of a folded word and drops its fillers: the key that words are compared by. */
export function unslot(folded: string): string {
  return folded.replace(ANY_SLOT, (slot) => SLOT_SPELLING[slot] ?? '');
}
