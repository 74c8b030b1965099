/** What a pack from outside may be at most. Tact's own is 1.6 MB, six levels deep. */
export const MOST_BYTES = 8_000_000;
export const MOST_DEPTH = 24;
/** Faults that are told; of more, the number. */
export const MOST_FAULTS = 50;
