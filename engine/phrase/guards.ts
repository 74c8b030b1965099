import { Kind } from '../text/kinds';
import { clauseAround } from './bounds';
import { Machine, PASSED_OVER, type Run } from './machine';
import type { ReadySentence } from './matcher';
import type { CompiledGuard, CompiledPhrases } from './program';

/** A guard that looks back sees no further: phrases have gaps of twelve words at most. */
const MOST_BACK = 40;

const machineFor = (compiled: CompiledPhrases, guard: CompiledGuard, ready: ReadySentence): Machine =>
  new Machine(compiled.program(guard.program), ready.tokens, ready.bounds);

function runsOf(compiled: CompiledPhrases, guard: CompiledGuard, ready: ReadySentence): readonly Run[] {
  const known = ready.guardRuns.get(guard.program);
  if (known) return known;
  const runs = machineFor(compiled, guard, ready).all();
  ready.guardRuns.set(guard.program, runs);
  return runs;
}

const isBetween = (kind: number): boolean => (kind & (PASSED_OVER | Kind.Comma)) !== 0;

/** Whether the guard matches right before `from`, quotes and commas between them not counted. */
function isBefore(machine: Machine, ready: ReadySentence, from: number): boolean {
  let end = from;
  while (end > 0 && isBetween(ready.tokens[end - 1]?.kind ?? 0)) end--;
  for (let at = end - 1; at >= Math.max(0, end - MOST_BACK); at--) {
    if (machine.reaches(at, end) || machine.reaches(at, from)) return true;
  }
  return false;
}

function isAfter(machine: Machine, ready: ReadySentence, to: number): boolean {
  let at = to;
  while (at < ready.tokens.length && isBetween(ready.tokens[at]?.kind ?? 0)) at++;
  return machine.from(at) !== null || (at > to && machine.from(to) !== null);
}

function isThere(compiled: CompiledPhrases, guard: CompiledGuard, run: Run, ready: ReadySentence): boolean {
  if (guard.place === 'before') return isBefore(machineFor(compiled, guard, ready), ready, run.from);
  if (guard.place === 'after') return isAfter(machineFor(compiled, guard, ready), ready, run.to);
  const runs = runsOf(compiled, guard, ready);
  if (guard.place !== 'clause') return runs.length > 0;
  const [from, to] = clauseAround(ready.tokens, run.from, run.to);
  return runs.some((found) => found.from >= from && found.to <= to);
}

/**
 * Whether a match stands by its guards.
 * @param ready the sentence of the match
 * @param all the sentences of the text, for guards that look at all of it
 */
export function holds(
  compiled: CompiledPhrases,
  guards: readonly CompiledGuard[],
  run: Run,
  ready: ReadySentence,
  all: readonly ReadySentence[],
): boolean {
  return guards.every((guard) => {
    const among = guard.place === 'text' ? all : [ready];
    return guard.wanted === among.some((one) => isThere(compiled, guard, run, one));
  });
}
