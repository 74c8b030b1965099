import { openPack } from '../../rules/pack/exchange/open';
import type { Pack } from '../../rules/pack/schema/pack';
import type { OpenedPack } from './binding';
import type { KeptPack } from './kept';

/** The pack that a kept text holds; null when an update of Tact can no longer read it. */
export function packIn(text: string): Pack | null {
  const opened = openPack(new TextEncoder().encode(text));
  return 'pack' in opened ? opened.pack : null;
}

/**
 * Kept packs, each content opened once: opening checks every field, and every reply box that is focused asks. A pack
 * that changes brings another text, so nothing that was can be taken for what is.
 */
export class OpenedPacks {
  private known = new Map<string, Pack | null>();

  /** @param open what a text holds */
  constructor(private readonly open: (text: string) => Pack | null = packIn) {}

  /** The packs with what they hold; one that cannot be opened any more is left out, the others stay. */
  of(all: readonly KeptPack[]): OpenedPack[] {
    const before = this.known;
    // Only what is kept now stays at hand.
    this.known = new Map();
    return all.flatMap((kept) => {
      const { text, layer } = kept;
      const pack = this.known.get(text) ?? (before.has(text) ? before.get(text) : this.open(text)) ?? null;
      this.known.set(text, pack);
      return pack ? [{ kept, layer, pack }] : [];
    });
  }
}
