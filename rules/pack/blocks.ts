import type { Block, Ruleset } from '../../engine/types/ruleset';
import type { Pack } from './schema/pack';

type Blocks = Ruleset['blocks'];

const compiled = (written: readonly (string | object)[]): Block[] =>
  written.map((one) => (typeof one === 'string' ? { text: one } : (one as Block)));

/** A pack's sentences as the engine picks from them: each with its conditions, if only none. */
export function compileBlocks({ blocks }: Pack): Blocks {
  const entries = Object.entries(blocks ?? {});
  return Object.fromEntries(
    entries.map(([name, { fr, en }]) => [name, { fr: compiled(fr), en: compiled(en) }]),
  );
}

/** Every cue that a block's conditions name, with the block's name. */
export const cuesOfBlocks = (pack: Pack): { block: string; cue: string }[] =>
  Object.entries(compileBlocks(pack)).flatMap(([block, { fr, en }]) =>
    [...fr, ...en].flatMap(({ told = [], customer = [], draft = [] }) =>
      [...told, ...customer, ...draft].map((cue) => ({ block, cue })),
    ),
  );
