/**
 * What keeps replies from being kept: no room on the disk, a database of a later Tact, or none to be had at
 * all (a browser told to remember nothing).
 */
export type HistoryFault = 'full' | 'newer' | 'unavailable';

const BY_NAME: Readonly<Record<string, HistoryFault>> = { QuotaExceededError: 'full', VersionError: 'newer' };

/** Which fault an error of the database is. */
export function faultOf(error: unknown): HistoryFault {
  return BY_NAME[(error as { name?: string } | null)?.name ?? ''] ?? 'unavailable';
}
