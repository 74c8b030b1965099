import type { Locale } from '../../../engine/types/text';
import { canonical } from '../canonical';
import { type Fault, reasonFor } from '../fault';
import { type Checked, checkPack } from '../read';
import type { Pack } from '../schema/pack';
import { MOST_BYTES, MOST_DEPTH, MOST_FAULTS } from './limits';
import { ownFaults } from './own';
import { depthOf, reservedNames } from './shape';
import { decodeUtf8, encodeUtf8 } from './utf8';

const refuse = (field: string, reason: string): { refused: readonly Fault[] } => ({
  refused: [{ field, reason }],
});

/** The line of a parser's complaint, where it tells one; its words may quote the file and are not passed on. */
function placeIn(json: string, message: string, locale: Locale): string {
  const told = /position (\d+)/.exec(message);
  const line = told ? json.slice(0, Number(told[1])).split('\n').length : /line (\d+)/.exec(message)?.[1];
  return line === undefined ? '' : reasonFor(locale, 'place', { line });
}

function parsed(json: string, locale: Locale): { raw: unknown } | { refused: readonly Fault[] } {
  if (/^\s*</.test(json)) return refuse('pack', reasonFor(locale, 'page'));
  if (depthOf(json) > MOST_DEPTH) return refuse('pack', reasonFor(locale, 'depth', { most: MOST_DEPTH }));
  try {
    return { raw: JSON.parse(json) };
  } catch (error) {
    const place = placeIn(json, (error as Error).message, locale);
    return refuse('pack', reasonFor(locale, 'json', { place }));
  }
}

function textOf(bytes: Uint8Array, locale: Locale): string | { refused: readonly Fault[] } {
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1e6).toFixed(1);
    return refuse('pack', reasonFor(locale, 'size', { size, most: MOST_BYTES / 1e6 }));
  }
  return decodeUtf8(bytes) ?? refuse('pack', reasonFor(locale, 'utf8'));
}

function fewer(faults: readonly Fault[], locale: Locale): readonly Fault[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const rest = reasonFor(locale, 'more', { n: faults.length - MOST_FAULTS });
  return [...faults.slice(0, MOST_FAULTS), { field: 'pack', reason: rest }];
}

function checked(raw: unknown, locale: Locale): Checked {
  const reserved = [...reservedNames(raw)];
  if (reserved.length > 0) {
    const faults = reserved.map((path) => ({
      field: path.slice(0, -1).join(': ') || 'pack',
      reason: reasonFor(locale, 'name', { name: String(path.at(-1)) }),
    }));
    return { refused: faults };
  }
  const result = checkPack(raw, locale);
  if ('refused' in result) return result;
  const faults = ownFaults(result.pack, locale);
  return faults.length > 0 ? { refused: faults } : result;
}

/**
 * Opens a pack that came from a file or an address. It is hostile until every check has passed: size, text, depth,
 * names, schema, the names of its rules.
 * @param bytes the file, exactly as it came
 * @param locale the language of the reasons
 * @returns the pack in the present schema, or why it is refused; never throws
 */
export function openPack(bytes: Uint8Array, locale: Locale = 'en'): Checked {
  const text = textOf(bytes, locale);
  if (typeof text !== 'string') return text;
  const json = parsed(text, locale);
  if ('refused' in json) return json;
  const result = checked(json.raw, locale);
  return 'refused' in result ? { refused: fewer(result.refused, locale) } : result;
}

/** A pack as the bytes that are exchanged and signed: the same content gives the same bytes. */
export const exportPack = (pack: Pack): Uint8Array<ArrayBuffer> => encodeUtf8(canonical(pack));
