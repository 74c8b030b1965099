import { z } from 'zod';
import type { Locale } from '../../../engine/types/text';
import type { Fault } from '../fault';

const FRENCH = z.locales.fr().localeError;
const ENGLISH = z.locales.en().localeError;

/** What says, in a language, why a field is refused. */
export const reasonsIn = (locale: Locale): typeof FRENCH => (locale === 'fr' ? FRENCH : ENGLISH);

type Path = readonly PropertyKey[];

/** The rule that a path leads into, by its name: «rules[3].severity» says little to a team lead. */
function placeOf(path: Path, raw: unknown): { rule?: string; rest: Path } {
  const [part, name, ...rest] = path;
  if (part === 'overrides' && typeof name === 'string') return { rule: name, rest: ['overrides', ...rest] };
  if (part !== 'rules' || typeof name !== 'number') return { rest: path };
  const id = (raw as { rules?: { id?: unknown }[] }).rules?.[name]?.id;
  return { rule: typeof id === 'string' ? id.slice(0, 80) : `rule ${name + 1}`, rest };
}

/** The faults that the schema found, each with its rule. */
export function fieldFaults(issues: readonly z.core.$ZodIssue[], raw: unknown): Fault[] {
  return issues.map(({ path, message }) => {
    const { rule, rest } = placeOf(path, raw);
    const field = rest.map(String).join(': ') || (rule ? 'rule' : 'pack');
    return { ...(rule === undefined ? {} : { rule }), field, reason: message };
  });
}
