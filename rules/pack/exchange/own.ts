import type { Locale } from '../../../engine/types/text';
import { checkRegex, type RegexFault } from '../../regex/check-regex';
import { type Fault, reasonFor } from '../fault';
import type { Example } from '../schema/example';
import type { Override } from '../schema/override';
import type { Pack } from '../schema/pack';
import type { PackRule } from '../schema/rule';
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

const REASONS: Readonly<Record<RegexFault['why'], Parameters<typeof reasonFor>[1]>> = {
  lookaround: 'lookaround',
  backreference: 'backreference',
  construct: 'construct',
  syntax: 'regex',
  repeated: 'repeated',
  deep: 'nested',
  long: 'regex',
  empty: 'regex',
};

/** Why an expression is not taken, in the reader's language. */
export const regexReason = ({ why, at }: RegexFault, locale: Locale): string =>
  reasonFor(locale, REASONS[why], { at: at + 1 });

/** Regular expressions that do not run in linear time, or are none. */
function regexFaults({ id, detect }: PackRule, locale: Locale): Fault[] {
  if (detect.kind !== 'regex') return [];
  return (['fr', 'en'] as const).flatMap((language) =>
    detect.patterns[language].flatMap((pattern, n) => {
      const fault = checkRegex(pattern);
      if (!fault) return [];
      const field = `detect: patterns: ${language}: ${n}`;
      return [{ rule: id, field, reason: regexReason(fault, locale) }];
    }),
  );
}

/** What a pack from outside may not do, though its fields are right: take Tact's own names, or one name twice. */
export function ownFaults({ id, rules = [], overrides = {} }: Pack, locale: Locale): Fault[] {
  if (id === CORE) return [{ field: 'id', reason: reasonFor(locale, 'core') }];
  return [
    ...idFaults(rules, prefixOf(id), locale),
    ...rules.flatMap((rule) => markFaults(rule.id, rule, locale)),
    ...rules.flatMap((rule) => regexFaults(rule, locale)),
    ...Object.entries(overrides).flatMap(([name, one]) => markFaults(name, one, locale)),
  ];
}
