import { PackError, readPack } from '../../rules/pack/read';
import type { Pack } from '../../rules/pack/schema';

/** One thing wrong with a pack: rule (where it stands in one), field and reason. */
export interface PackFault {
  readonly rule?: string;
  readonly field: string;
  readonly reason: string;
}

/** A pack, or every reason why it is none. */
export type Opened = { readonly pack: Pack } | { readonly refused: readonly PackFault[] };

/** Opens a pack that came from anywhere. Never throws. */
export function openPack(bytes: Uint8Array): Opened {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { pack: readPack(JSON.parse(text)) };
  } catch (error) {
    const lines = error instanceof PackError ? error.faults : ['this is not valid JSON'];
    return { refused: lines.map((reason) => ({ field: 'pack', reason })) };
  }
}
