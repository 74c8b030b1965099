import type { Severity } from '../types/diagnostic';

/** The graver, the more: for comparing two severities. */
export const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };
