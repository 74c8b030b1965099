import { canonical } from '../canonical';
import type { Pack } from '../schema/pack';
import { absent, isObject, isSame, type Json, type Part } from './json';
import { mergeLists, partedList } from './lists';

/** A field that both sides changed, each in another way. Absent: the field is not there. */
export interface Conflict {
  /** From the pack down, rules by their id: `['rules', 'x-shop/no-emoji', 'message', 'fr']`. */
  readonly path: readonly string[];
  readonly base?: Json;
  readonly mine?: Json;
  readonly theirs?: Json;
}

/** Two editions made one. Where they conflict the base's value stands until somebody decides. */
export interface MergedPacks {
  readonly pack: Pack;
  readonly conflicts: readonly Conflict[];
}

type Three = readonly [base: Part, mine: Part, theirs: Part];
type Path = readonly string[];

const given = (name: 'base' | 'mine' | 'theirs', part: Part): Partial<Conflict> =>
  part === absent ? {} : { [name]: part };

/** What a detector reads depends on its kind: halves of two kinds make none. */
const isAlike = (mine: { kind?: Json }, theirs: { kind?: Json }): boolean => mine.kind === theirs.kind;

/** Walks three editions side by side, and keeps what nobody contests. */
class Merger {
  readonly conflicts: Conflict[] = [];

  merge(path: Path, [base, mine, theirs]: Three): Part {
    if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
    if (isSame(mine, base)) return theirs;
    return this.inner(path, [base, mine, theirs]) ?? this.contested(path, [base, mine, theirs]);
  }

  /** Both changed it: perhaps not in the same places. */
  private inner(path: Path, [base, mine, theirs]: Three): Part | null {
    if (isObject(mine) && isObject(theirs) && (isObject(base) || base === absent) && isAlike(mine, theirs))
      return this.fields(path, [base === absent ? {} : base, mine, theirs]);
    if (!Array.isArray(mine) || !Array.isArray(theirs)) return null;
    if (!Array.isArray(base) && base !== absent) return null;
    const parted = partedList(path, [base === absent ? [] : base, mine, theirs]);
    if (parted === 'whole') return null;
    if (parted === 'set') return mergeLists(base === absent ? [] : base, mine, theirs);
    const merged = this.fields(path, parted.named) as Record<string, Json>;
    // What one took away and the other changed is contested, and stays until somebody decides.
    const order = new Set([...mergeLists(...parted.order), ...Object.keys(merged).sort()]);
    return [...order].flatMap((id) => merged[id as string] ?? []);
  }

  private fields(path: Path, three: readonly [Part, Part, Part]): Json {
    const [base, mine, theirs] = three as readonly Record<string, Json>[];
    const names = new Set([base, mine, theirs].flatMap((one) => Object.keys(one ?? {})));
    const out: [string, Json][] = [];
    for (const name of names) {
      const at = (one?: Record<string, Json>): Part =>
        one && Object.hasOwn(one, name) ? (one[name] as Json) : absent;
      const part = this.merge([...path, name], [at(base), at(mine), at(theirs)]);
      if (part !== absent) out.push([name, part]);
    }
    return Object.fromEntries(out);
  }

  private contested(path: Path, [base, mine, theirs]: Three): Part {
    this.conflicts.push({
      path,
      ...given('base', base),
      ...given('mine', mine),
      ...given('theirs', theirs),
    });
    if (base !== absent) return base;
    // Neither is older: the choice must not depend on who merges.
    return canonical(mine) < canonical(theirs) ? mine : theirs;
  }
}

/** The version is nobody's edit: a merge is of the newer, and publishing raises it. */
const withVersion = (pack: Pack, version: number): Pack => ({ ...pack, version });

/**
 * Merges two editions of a pack, rule by rule and field by field, on the edition that both began from.
 * Lists of phrases, cues and examples merge as sets: what either added is there, what either took away is not.
 * @returns the pack, and every field where somebody must decide; swapping `mine` and `theirs` swaps them there alone
 */
export function mergePacks(base: Pack, mine: Pack, theirs: Pack): MergedPacks {
  const version = Math.max(base.version, mine.version, theirs.version);
  const merger = new Merger();
  const three = [base, mine, theirs].map((one) => withVersion(one, version)) as unknown as [Json, Json, Json];
  const pack = merger.merge([], three) as unknown as Pack;
  return { pack, conflicts: merger.conflicts };
}
