import { writeFileSync } from 'node:fs';
import { faultLine, PackError } from '../../pack/fault';
import { type Conflict, mergePacks } from '../../pack/merge/merge';
import { checkPack } from '../../pack/read';
import { packOf, textOf } from './files';

const shown = (value: unknown): string => (value === undefined ? '(nothing)' : JSON.stringify(value));

const conflictText = ({ path, base, mine, theirs }: Conflict): string =>
  [path.join('/'), `  mine    ${shown(mine)}`, `  theirs  ${shown(theirs)}`, `  base    ${shown(base)}`].join(
    '\n',
  );

/**
 * Merges two editions of a pack on the one that both began from; where both changed a field, the base's stays.
 * @returns the conflicts as text, empty when there are none
 */
export function mergeFiles(base: string, mine: string, theirs: string, out: string | undefined): string {
  const { pack, conflicts } = mergePacks(packOf(base), packOf(mine), packOf(theirs));
  const checked = checkPack(pack);
  if ('refused' in checked) throw new PackError(checked.refused.map(faultLine));
  if (out === undefined) process.stdout.write(textOf(pack));
  else writeFileSync(out, textOf(pack));
  return conflicts.map(conflictText).join('\n');
}
