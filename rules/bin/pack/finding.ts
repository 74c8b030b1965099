import type { Fault } from '../../pack/fault';

/** One thing to tell about a file, for people and for machines. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule?: string;
  readonly message: string;
}

/** The line where a rule begins in a pack's text, or the first. */
export function lineOf(text: string, rule: string | undefined): number {
  if (rule === undefined) return 1;
  const quoted = JSON.stringify(rule);
  const at = [`"id": ${quoted}`, `"id":${quoted}`, `${quoted}:`].map((sought) => text.indexOf(sought));
  const found = at.filter((place) => place >= 0);
  return found.length === 0 ? 1 : text.slice(0, Math.min(...found)).split('\n').length;
}

/** A fault of a pack, placed in its file. */
export const findingOf = (file: string, text: string, { rule, field, reason }: Fault): Finding => ({
  level: 'error',
  file,
  line: lineOf(text, rule),
  ...(rule === undefined ? {} : { rule }),
  message: `${field}: ${reason}`,
});

/** A line of `compileRuleset`'s faults, which begin with the rule. */
export function findingOfLine(file: string, text: string, line: string): Finding {
  const [rule = '', ...rest] = line.split(': ');
  return findingOf(file, text, { rule, field: rest[0] ?? 'pack', reason: rest.slice(1).join(': ') || line });
}
