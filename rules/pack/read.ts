import type { Locale } from '../../engine/types/text';
import { fieldFaults, reasonsIn } from './exchange/fields';
import { migrate } from './exchange/migrate';
import { ENGINE_VERSION, isEnough, VERSION_SHAPE } from './exchange/version';
import { type Fault, faultLine, PackError, reasonFor } from './fault';
import { type Pack, packSchema } from './schema/pack';

export const SCHEMA_VERSION = 1;

/** A pack, or every reason why it is none. */
export type Checked = { readonly pack: Pack } | { readonly refused: readonly Fault[] };

const isFields = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const refuse = (field: string, reason: string): Checked => ({ refused: [{ field, reason }] });

/** A pack that was made for another Tact is told so whole: its fields would be blamed one by one for nothing. */
function versionRefused(raw: Readonly<Record<string, unknown>>, locale: Locale): Checked | null {
  const { schemaVersion, minEngine } = raw;
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION)
    return refuse(
      'schemaVersion',
      reasonFor(locale, 'newer', { found: schemaVersion, here: SCHEMA_VERSION }),
    );
  if (typeof minEngine === 'string' && VERSION_SHAPE.test(minEngine) && !isEnough(minEngine))
    return refuse('minEngine', reasonFor(locale, 'newer', { found: minEngine, here: ENGINE_VERSION }));
  return null;
}

/** The pack in the present schema; undefined when it is older than Tact can read. */
function presentOf(raw: unknown): unknown {
  if (!isFields(raw) || !Number.isInteger(raw.schemaVersion)) return raw;
  return migrate(raw, SCHEMA_VERSION) ?? undefined;
}

/**
 * Checks a pack field by field, brought to the present schema first.
 * @param raw parsed JSON, nested no deeper than `MOST_DEPTH`
 * @param locale the language of the reasons
 */
export function checkPack(raw: unknown, locale: Locale = 'en'): Checked {
  if (isFields(raw)) {
    const refused = versionRefused(raw, locale);
    if (refused) return refused;
  }
  const present = presentOf(raw);
  if (present === undefined) {
    const found = (raw as Pack).schemaVersion;
    return refuse('schemaVersion', reasonFor(locale, 'older', { found }));
  }
  const result = packSchema.safeParse(present, { error: reasonsIn(locale) });
  if (!result.success) return { refused: fieldFaults(result.error.issues, raw) };
  return { pack: result.data };
}

/**
 * Reads a pack that came from anywhere.
 * @param raw parsed JSON
 * @returns the pack, checked field by field
 * @throws PackError naming rule, field and reason of every fault; a pack of a newer schema is refused whole
 */
export function readPack(raw: unknown): Pack {
  const checked = checkPack(raw);
  if ('pack' in checked) return checked.pack;
  throw new PackError(checked.refused.map(faultLine));
}
