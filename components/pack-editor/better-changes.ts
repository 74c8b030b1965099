import type { Locale } from '../../engine/types/text';
import { canonical } from '../../rules/pack/canonical';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';
import { ownRule, withOwn } from './changes';

type Blocks = NonNullable<Pack['blocks']>[string];
type Block = Blocks['fr'][number];

const NONE: Blocks = { fr: [], en: [] };
const textOf = (block: Block): string => (typeof block === 'string' ? block : block.text);

/** The block with a team's rule's better words is called as the rule is. */
const blockOf = (pack: Pack, id: string): Blocks => pack.blocks?.[id] ?? NONE;

/** Whether these are the rewrites that the editor gives a rule: its better words in place of those at fault. */
export const isBetter = (rewrites: unknown, id: string): boolean =>
  canonical(rewrites) === canonical([{ kind: 'replace-span', block: id }]);

/** The words that a rule of the team's offers in place of those that it finds. */
export const betterOf = (pack: Pack, id: string, locale: Locale): string[] =>
  blockOf(pack, id)[locale].map(textOf);

/** Takes away what is offered for a rule. */
export function withoutBetter(pack: Pack, id: string): Pack {
  const { blocks = {}, ...rest } = pack;
  const others = Object.entries(blocks).filter(([name]) => name !== id);
  return others.length > 0 ? { ...rest, blocks: Object.fromEntries(others) } : rest;
}

/** Sets the words that a rule offers; with none left it offers nothing. What a file made conditional stays so. */
export function withBetter(pack: Pack, id: string, locale: Locale, texts: readonly string[]): Pack {
  const known = blockOf(pack, id);
  const list = texts.map((text): Block => known[locale].find((block) => textOf(block) === text) ?? text);
  const blocks: Blocks = { ...known, [locale]: list };
  const { rewrites: before = [], ...rule } = ownRule(pack, id) as PackRule;
  const others = before.filter(({ block }) => block !== id);
  if (blocks.fr.length + blocks.en.length === 0) return withoutBetter(withRewrites(pack, rule, others), id);
  const all = { ...pack.blocks, [id]: blocks };
  return { ...withRewrites(pack, rule, [{ kind: 'replace-span', block: id }, ...others]), blocks: all };
}

function withRewrites(pack: Pack, rule: PackRule, rewrites: NonNullable<PackRule['rewrites']>): Pack {
  const next = rewrites.length > 0 ? { ...rule, rewrites } : rule;
  return { ...pack, rules: (pack.rules ?? []).map((one) => (one.id === rule.id ? next : one)) };
}

type Speaks = NonNullable<PackRule['speaks']>;

/** Sets where a rule of the team's speaks; with nothing said it speaks everywhere. */
export function withScope(
  pack: Pack,
  id: string,
  some: { [Field in keyof Speaks]?: Speaks[Field] | undefined },
): Pack {
  const { speaks, ...rule } = ownRule(pack, id) as PackRule;
  const told = Object.entries({ ...speaks, ...some }).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  if (told.length > 0) return withOwn(pack, id, { speaks: Object.fromEntries(told) });
  return { ...pack, rules: (pack.rules ?? []).map((one) => (one.id === id ? rule : one)) };
}
