import { useState } from 'react';
import { useLocale, useSay } from '../../ui/voice';
import type { Erased, Fault, HistoryDoor, ImportReport } from './door';
import { grouped } from './names';

/** What the last deed came to. */
export type Outcome =
  | { readonly kind: 'busy' | 'said'; readonly words: string }
  | { readonly kind: 'erased'; readonly words: string; readonly undo: () => void }
  | { readonly kind: 'imported'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** Erasing, saving, bringing in: one at a time, each with what it came to. */
export function useDeeds(door: HistoryDoor, done: () => void) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const say = useSay();
  const locale = useLocale();
  const run = (words: string, deed: () => Promise<Outcome | null>): void => {
    setOutcome({ kind: 'busy', words });
    deed()
      .catch((error: unknown): Outcome => ({ kind: 'failed', fault: door.faultOf(error) }))
      .then((came) => {
        setOutcome(came);
        done();
      });
  };
  const undo = (erased: Erased) => () =>
    run(say('history.restoring'), async () => {
      await erased.undo();
      return { kind: 'said', words: say('history.restored') };
    });
  return {
    outcome,
    erase: (keys: readonly string[]) =>
      run(say('history.erasing'), async () => {
        const erased = await door.erase(keys);
        const words = say('history.erased', { n: erased.count, count: grouped(erased.count, locale) });
        return { kind: 'erased', words, undo: undo(erased) };
      }),
    save: (account: string | null) =>
      run(say('history.saving'), async () => {
        await door.save(account);
        return { kind: 'said', words: say('history.saved') };
      }),
    bring: (file: Blob) =>
      run(say('history.bringing'), async () => ({ kind: 'imported', report: await door.bring(file) })),
  };
}
