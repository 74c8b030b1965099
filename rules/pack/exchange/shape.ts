/**
 * How deep a JSON text is nested, without parsing it: parsers and whoever walks their result may recurse.
 * @returns levels of arrays and objects
 */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '"') at = endOfString(json, at);
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}

/** The place of the quotation mark that closes the string opened at `at`. */
function endOfString(json: string, at: number): number {
  let end = at + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end;
}

const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Names that every object has already: as keys of a pack they would be found where nothing was written. */
export const isReserved = (name: string): boolean => RESERVED.has(name);

/**
 * Every reserved name among the keys of a parsed JSON value.
 * @param value nested no deeper than `MOST_DEPTH`
 */
export function* reservedNames(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, key];
    if (!Array.isArray(value) && isReserved(key)) yield place;
    else yield* reservedNames(inner, place);
  }
}
