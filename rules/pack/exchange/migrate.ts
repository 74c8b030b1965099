/** Brings a raw pack from one `schemaVersion` to the next; what it cannot know it leaves to the reading. */
export type Migration = (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * From each schema version that Tact can still read to the next. The last has nothing to do: it is the present one.
 * To change the schema: raise `SCHEMA_VERSION`, replace the last line by what must change, add a new last one, and
 * keep a pack of the old version in `tests/` beside the others.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: (raw) => raw,
};

/**
 * Brings a pack to the present schema, a version at a time.
 * @returns null when it is of a version that no migration begins with
 */
export function migrate(
  raw: Readonly<Record<string, unknown>>,
  present: number,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): Readonly<Record<string, unknown>> | null {
  let pack = raw;
  for (let version = Number(raw.schemaVersion); ; version++) {
    const step = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
    if (!step) return null;
    pack = { ...step(pack), schemaVersion: Math.min(version + 1, present) };
    if (version >= present) return pack;
  }
}
