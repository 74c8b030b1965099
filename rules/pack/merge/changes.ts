import { canonical } from '../canonical';
import type { Pack } from '../schema/pack';
import { absent, isObject, isSame, type Json, type Part } from './json';
import { partedList } from './lists';

/** One field that differs between two editions of a pack. A list tells what came and what went. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly before?: Json;
  readonly after?: Json;
  readonly added?: readonly Json[];
  readonly removed?: readonly Json[];
}

type Path = readonly string[];

const setChange = (path: Path, before: readonly Json[], after: readonly Json[]): FieldChange => {
  const [was, is] = [before, after].map((list) => new Set(list.map((item) => canonical(item))));
  return {
    path,
    added: after.filter((item) => !was?.has(canonical(item))),
    removed: before.filter((item) => !is?.has(canonical(item))),
  };
};

/** What stands for a field that is not there, beside one that has parts. */
function beside(part: Part, other: Part): Part {
  if (part !== absent || typeof other !== 'object' || other === null) return part;
  return Array.isArray(other) ? [] : {};
}

function* changesIn(path: Path, before: Part, after: Part): Generator<FieldChange> {
  if (isSame(before, after)) return;
  // What came or went is told field by field too: a whole rule in one piece is nothing to read.
  const was = beside(before, after);
  const is = beside(after, before);
  if (isObject(was) && isObject(is)) return yield* fieldsIn(path, was, is);
  if (Array.isArray(was) && Array.isArray(is)) {
    const parted = partedList(path, [was, is, is]);
    if (parted === 'set') return yield setChange(path, was, is);
    if (parted !== 'whole') return yield* fieldsIn(path, parted.named[0], parted.named[1]);
  }
  yield {
    path,
    ...(before === absent ? {} : { before }),
    ...(after === absent ? {} : { after }),
  };
}

type Fields = { readonly [name: string]: Json };

function* fieldsIn(path: Path, before: Fields, after: Fields): Generator<FieldChange> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = (one: Fields): Part => (Object.hasOwn(one, name) ? (one[name] as Json) : absent);
    yield* changesIn([...path, name], at(before), at(after));
  }
}

/** Every field that differs between two editions, rules by their ids; the version is not told. */
export function fieldChanges(before: Pack, after: Pack): FieldChange[] {
  const [was, is] = [before, after].map(({ version: _version, ...rest }) => rest as unknown as Fields);
  return [...fieldsIn([], was as Fields, is as Fields)];
}
