import type { Pack } from '../../rules/pack/schema/pack';
import { isOwn } from './changes';

/** The fields of a rule that can be locked by themselves. */
export const LOCKABLE = ['severity', 'message', 'why', 'off', 'add', 'remove', 'thresholds'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** The path of a lock: a rule, or one field of it. */
export const lockPath = (pack: Pack, rule: string, field: Lockable | ''): string =>
  [isOwn(pack, rule) ? 'rules' : 'overrides', rule, ...(field && !isOwn(pack, rule) ? [field] : [])].join(
    '/',
  );

/** Adds a lock; one that another holds already adds nothing. */
export function withLockAt(pack: Pack, path: string): Pack {
  const locked = pack.locked ?? [];
  return locked.includes(path) ? pack : { ...pack, locked: [...locked, path] };
}

export function withoutLockAt(pack: Pack, path: string): Pack {
  const { locked = [], ...rest } = pack;
  const others = locked.filter((one) => one !== path);
  return others.length > 0 ? { ...rest, locked: others } : rest;
}

/** A lock's path as its steps, rules' ids with their slashes whole: `overrides`, `boilerplate`, `severity`. */
export function lockSteps(path: string, { rules = [] }: Pick<Pack, 'rules'>): string[] {
  const [section = '', ...rest] = path.split('/');
  if (section !== 'overrides' && section !== 'rules') return [section, ...rest];
  const whole = rest.join('/');
  const id = rules.map((rule) => rule.id).find((one) => whole === one || whole.startsWith(`${one}/`));
  return id
    ? [
        section,
        id,
        ...whole
          .slice(id.length + 1)
          .split('/')
          .filter(Boolean),
      ]
    : [section, ...rest];
}
