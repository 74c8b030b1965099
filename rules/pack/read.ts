import { type Pack, packSchema } from './schema';

export const SCHEMA_VERSION = 1;

/** Why a pack was refused: one line per fault, each with rule, field and reason. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** «rules[3].severity» says little to a team lead: name the rule instead of its place. */
function placeOf(path: readonly PropertyKey[], raw: unknown): string {
  if (path[0] !== 'rules' || typeof path[1] !== 'number') return path.join('.') || 'pack';
  const rules = (raw as { rules?: { id?: unknown }[] }).rules;
  const id = rules?.[path[1]]?.id;
  return [typeof id === 'string' ? id : `rule ${path[1] + 1}`, ...path.slice(2)].join(': ');
}

/**
 * Reads a pack that came from anywhere.
 * @param raw parsed JSON
 * @returns the pack, checked field by field
 * @throws PackError naming rule, field and reason of every fault; a pack of a newer schema is refused whole
 */
export function readPack(raw: unknown): Pack {
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new PackError([
      `schemaVersion: this pack was made for a newer Tact (${version}, here ${SCHEMA_VERSION})`,
    ]);
  }
  const result = packSchema.safeParse(raw);
  if (result.success) return result.data;
  throw new PackError(result.error.issues.map((issue) => `${placeOf(issue.path, raw)}: ${issue.message}`));
}
