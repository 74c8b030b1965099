/**
 * Letters for character classes. Spelled out, since an expression with `\p{L}` and the `u` flag takes a good part
 * of a second to compile at its first curly quote.
 */
export const UPPER = 'A-ZÀ-ÖØ-ÞŒŠŽ';
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽž';
