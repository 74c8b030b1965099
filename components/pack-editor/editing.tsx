import { createContext, type ReactNode, useContext } from 'react';
import type { Pack } from '../../rules/pack/schema/pack';
import type { Bench, Sampler } from './desk';

/** What everything in the editor works on. */
export interface PackEditing {
  readonly core: Pack;
  readonly pack: Pack;
  /** The layer of the pack that is edited. */
  readonly layer: 'team' | 'personal';
  /** The team's rules below a person's own pack; null where there are none, and for a team's. */
  readonly team: Pack | null;
  readonly bench: Bench;
  readonly sampler?: Sampler | undefined;
  /** @param touches names what is being written, so that its letters are undone together */
  change(pack: Pack, touches?: string): void;
  /** Opens a rule. */
  open(rule: string): void;
}

const PackEditingContext = createContext<PackEditing | null>(null);

export function EditingPack({ editing, children }: { editing: PackEditing; children: ReactNode }) {
  return <PackEditingContext value={editing}>{children}</PackEditingContext>;
}

/** The pack being edited around this component. */
export function usePack(): PackEditing {
  const editing = useContext(PackEditingContext);
  if (!editing) throw new Error('usePack stands outside EditingPack');
  return editing;
}
