import { styleText } from 'node:util';
import { type FieldChange, fieldChanges } from '../../pack/merge/changes';
import type { Json } from '../../pack/merge/json';
import { packOf } from './files';

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function lines({ path, before, after, added, removed }: FieldChange): string[] {
  const gone = removed ?? (before === undefined ? [] : [before]);
  const come = added ?? (after === undefined ? [] : [after]);
  return [
    styleText('bold', path.join('/')),
    ...gone.map((value) => styleText('red', `  - ${shown(value)}`)),
    ...come.map((value) => styleText('green', `  + ${shown(value)}`)),
  ];
}

/** What differs between two packs' files, field by field. */
export function diffFiles(before: string, after: string, format: string): { text: string; same: boolean } {
  const changes = fieldChanges(packOf(before), packOf(after));
  const text = format === 'json' ? JSON.stringify(changes, null, 2) : changes.flatMap(lines).join('\n');
  return { text, same: changes.length === 0 };
}
