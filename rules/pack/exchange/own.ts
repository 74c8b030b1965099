import type { Locale } from '../../../engine/types/text';
import { type Fault, reasonFor } from '../fault';
import type { Example, Override, Pack, PackRule } from '../schema';
import { isReserved } from './shape';

const CORE = 'core';

type Exampled = Pick<Override, 'examples'>;

/** The name that every rule of a pack's own begins with. */
export const prefixOf = (packId: string): string => `x-${packId}/`;

function examplesOf({ examples }: Exampled): Example[] {
  return [examples?.fr, examples?.en].flatMap((one) => [
    ...(one?.flags ?? []),
    ...(one?.allows ?? []),
    ...(one?.misses ?? []),
  ]);
}

/** Marks that point outside of their example would cut texts where nothing is. */
function markFaults(id: string, rule: Exampled, locale: Locale): Fault[] {
  return examplesOf(rule).flatMap(({ draft, marks = [] }) =>
    marks
      .filter(([start, end]) => start < 0 || end <= start || end > draft.length)
      .map(([start, end]) => ({
        rule: id,
        field: 'examples',
        reason: reasonFor(locale, 'outside', { start, end, length: draft.length }),
      })),
  );
}

function idFaults(rules: readonly PackRule[], prefix: string, locale: Locale): Fault[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }) => {
    const isTwice = seen.has(id);
    seen.add(id);
    const at = (reason: string): Fault => ({ rule: id, field: 'id', reason });
    if (isTwice) return [at(reasonFor(locale, 'twice'))];
    return id.startsWith(prefix) && !isReserved(id) ? [] : [at(reasonFor(locale, 'own', { prefix }))];
  });
}

/** What a pack from outside may not do, though its fields are right: take Tact's own names, or one name twice. */
export function ownFaults({ id, rules = [], overrides = {} }: Pack, locale: Locale): Fault[] {
  if (id === CORE) return [{ field: 'id', reason: reasonFor(locale, 'core') }];
  return [
    ...idFaults(rules, prefixOf(id), locale),
    ...rules.flatMap((rule) => markFaults(rule.id, rule, locale)),
    ...Object.entries(overrides).flatMap(([name, one]) => markFaults(name, one, locale)),
  ];
}
