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

/** Folded unit by code unit, for the Latin blocks; everything else folds to itself or to a filler. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(0x2200);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  const latin = [
    [0x41, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [from, to] of latin) {
    for (let unit = from; unit <= to; unit++) table[unit] = foldUnit(String.fromCharCode(unit)).charCodeAt(0);
  }
  for (let unit = 0; unit < table.length; unit++) if (isFillerUnit(unit)) table[unit] = 1;
  for (const [plain, variants] of PUNCTUATION) {
    for (const variant of variants) {
      if (variant.charCodeAt(0) < table.length) table[variant.charCodeAt(0)] = plain.charCodeAt(0);
    }
  }
  return table;
}

const TABLE = buildTable();

/** What a code unit folds to, beyond the table: fullwidth apostrophe, zero-width and selectors, else itself. */
function foldHigh(unit: number): number {
  if (unit === 0xff07) return 0x27;
  if (unit === 0xfeff || isFillerUnit(unit)) return 1;
  return unit === 0x3000 ? 0x20 : unit;
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
    units[i] = unit < TABLE.length ? (TABLE[unit] as number) : foldHigh(unit);
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
