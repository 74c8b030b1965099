/** A pattern's length in UTF-16 units. */
export const LONGEST_PATTERN = 500;
/** Patterns of one rule and language. */
export const MOST_PATTERNS = 50;
/** How often a part may be asked for, all its repetitions multiplied. */
export const MOST_REPEATED = 1000;
/** How deep groups may stand in each other. */
export const DEEPEST = 20;
/** Findings of one rule in a draft. */
export const MOST_MATCHES = 50;
/** A longer draft is no reply. */
export const LONGEST_DRAFT = 20_000;
