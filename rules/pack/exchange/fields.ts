import { z } from 'zod';
import type { Locale } from '../../../engine/types/text';
import type { Fault } from '../fault';

type Reason = ReturnType<typeof z.locales.fr>['localeError'];

/** An empty field is the slip that people make most: the library says it in characters. */
const saying =
  (reason: Reason, empty: string): Reason =>
  (issue) =>
    issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1 ? empty : reason(issue);

const FRENCH = saying(z.locales.fr().localeError, 'il faut un texte ici');
const ENGLISH = saying(z.locales.en().localeError, 'some text is needed here');

/** What says, in a language, why a field is refused. */
export const reasonsIn = (locale: Locale): Reason => (locale === 'fr' ? FRENCH : ENGLISH);

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
