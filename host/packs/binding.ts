import type { Pack } from '../../rules/pack/schema/pack';
import type { KeptPack } from './kept';
import type { Layer } from './layering';

/** A kept pack with what its text holds. */
export interface OpenedPack extends Layer {
  readonly kept: KeptPack;
}

const bare = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/^@/, '').toLowerCase();

/** The accounts that a pack serves: as set by the person, else as the pack says. None: every account. */
export const accountsOf = ({ kept, pack }: Pick<OpenedPack, 'kept' | 'pack'>): readonly string[] =>
  (kept.accounts ?? pack.brand?.accounts ?? []).filter((name) => bare(name) !== '');

/**
 * What the pack says, with the accounts that a person has it serve beside the brand's own: a reply from one of them goes
 * out from where it should.
 */
export function withServed({ kept, pack }: Pick<OpenedPack, 'kept' | 'pack'>): Pack {
  const { brand } = pack;
  if (!kept.accounts || !brand?.accounts?.length) return pack;
  return {
    ...pack,
    brand: { ...brand, accounts: [...new Set([...brand.accounts, ...accountsOf({ kept, pack })])] },
  };
}

/** An account as a page would name it: a handle is X's. */
export const keyOf = (name: string): string =>
  name.trim().startsWith('@') ? `x:${bare(name)}` : `facebook:${name.trim()}`;

/**
 * Whether a pack serves an account. X knows handles, Facebook names: a pack that lists only the other kind serves
 * the account too, since nothing in it says otherwise.
 * @param account as `accountKey` writes it, `x:maisontilleul`; null while the page does not show one
 */
function serves(accounts: readonly string[], account: string | null): 'all' | 'this' | 'no' {
  if (accounts.length === 0) return 'all';
  if (account === null) return 'no';
  const [platform = '', ...rest] = account.split(':');
  const isHandle = platform === 'x';
  const same = accounts.filter((name) => name.trim().startsWith('@') === isHandle);
  if (same.length === 0) return 'all';
  const name = bare(rest.join(':'));
  return same.some((one) => bare(one) === name) ? 'this' : 'no';
}

const RANK = { team: 0, personal: 1 } as const;

/**
 * The packs in force for an account, lowest layer first: team packs for everybody, team packs of this very account,
 * then the person's own. By id within each, so that every page sees the same.
 */
export function packsFor(all: readonly OpenedPack[], account: string | null): OpenedPack[] {
  const ranked = all.flatMap((one) => {
    const how = one.kept.on ? serves(accountsOf(one), account) : 'no';
    return how === 'no' ? [] : [{ one, rank: RANK[one.kept.layer] * 2 + (how === 'this' ? 1 : 0) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}
