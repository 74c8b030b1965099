import { readSavedFile, type SavedFault, withSaved } from '../../../rules/saved/read-file';
import type { SavedReply } from '../../../rules/saved/saved-reply';
import type { Say } from '../../ui/words';
import { textOfFile } from './read-text';

/** What an import came to: the library with it, and what there is to say. */
export interface SavedImport {
  readonly library: readonly SavedReply[] | null;
  readonly said: string;
}

type Fault = SavedFault | 'large' | 'encoding';

const reasonsOf = (faults: readonly Fault[], say: Say): string =>
  [...new Set(faults)].map((fault) => say(`savedFault.${fault}`)).join(', ');

/** Reads a file into the library. The file itself stays as it is. */
export async function importSaved(before: readonly SavedReply[], file: File, say: Say): Promise<SavedImport> {
  const read = await textOfFile(file);
  const found = 'fault' in read ? read : readSavedFile(file.name, read.text);
  if ('fault' in found)
    return { library: null, said: say('saved.refusedFile', { reason: say(`savedFault.${found.fault}`) }) };
  const { library, added, changed } = withSaved(before, found.replies);
  const { refused } = found;
  const told = [
    ...(added > 0 ? [say('saved.added', { n: added })] : []),
    ...(changed > 0 ? [say('saved.changed', { n: changed })] : []),
    ...(added + changed === 0 ? [say('saved.same')] : []),
    ...(refused.length > 0
      ? [say('saved.refused', { n: refused.length, reasons: reasonsOf(refused, say) })]
      : []),
  ];
  return { library, said: told.join(' ') };
}
