import { useCallback, useEffect, useState } from 'react';
import { useSay } from '../../ui/voice';
import type { PackFault, PacksDoor, ShownPacks, ShownProposal } from './door';

/** What the last deed came to. */
export type Outcome =
  | { readonly kind: 'busy' | 'said'; readonly words: string; readonly undo?: () => void }
  | { readonly kind: 'fault'; readonly fault: PackFault };

/** The packs as they come and go. */
export function useShown(door: PacksDoor) {
  const [shown, setShown] = useState<ShownPacks | 'loading' | 'failed'>('loading');
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same once more
  useEffect(() => {
    let isOver = false;
    const take = (next: ShownPacks | 'failed') => !isOver && setShown(next);
    door.list().then(take, () => take('failed'));
    return () => {
      isOver = true;
    };
  }, [door, turn]);
  useEffect(() => {
    const end = new AbortController();
    door.onChanged(again, end.signal);
    return () => end.abort();
  }, [door, again]);
  return { shown, again };
}

const isProposal = (came: ShownProposal | PackFault): came is ShownProposal => 'accept' in came;

/** Adding, updating, removing: one at a time, each with what it came to. */
export function usePacks(door: PacksDoor) {
  const say = useSay();
  const { shown, again } = useShown(door);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [proposal, setProposal] = useState<ShownProposal | null>(null);
  const said = (words: string, undo?: () => void): Outcome => ({
    kind: 'said',
    words,
    ...(undo && { undo }),
  });
  const run = (words: string, deed: () => Promise<Outcome | null>): void => {
    setOutcome({ kind: 'busy', words });
    deed()
      .catch(() => said(say('packs.failed')))
      .then((came) => {
        setOutcome(came);
        again();
      });
  };
  const offer = (from: string, judged: Promise<ShownProposal | PackFault>): void => {
    setProposal(null);
    run(say('packs.asking', { from }), async () => {
      const came = await judged;
      if (!isProposal(came)) return { kind: 'fault', fault: came };
      setProposal(came);
      return null;
    });
  };
  return {
    shown,
    again,
    outcome,
    proposal,
    open: (file: File) => offer(file.name, door.open(file)),
    subscribe: (address: string) => offer(address, door.subscribe(address)),
    leave: () => setProposal(null),
    accept: ({ accept, name }: ShownProposal) =>
      run(say('packs.asking', { from: name }), async () => {
        const fault = await accept();
        if (fault) return { kind: 'fault', fault };
        setProposal(null);
        return said(say('packs.accepted', { name }));
      }),
    refresh: (id: string, name: string) =>
      run(say('packs.asking', { from: name }), async () => {
        const fault = await door.refresh(id);
        return fault ? { kind: 'fault', fault } : said(say('packs.updated', { name }));
      }),
    remove: (id: string, name: string) =>
      run(say('packs.asking', { from: name }), async () => {
        const restore = await door.remove(id);
        const undo = () =>
          run(say('packs.asking', { from: name }), async () => {
            await restore();
            return said(say('packs.restored', { name }));
          });
        return said(say('packs.removed', { name }), undo);
      }),
    write: (name: string) =>
      run(say('packs.asking', { from: name }), async () => {
        await door.write(name);
        return null;
      }),
    save: (id: string) =>
      run(say('packs.asking', { from: id }), async () => {
        await door.save(id);
        return said(say('packs.saved'));
      }),
  };
}

export type PackDeeds = ReturnType<typeof usePacks>;
